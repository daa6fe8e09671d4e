import type { About, AboutSection, Change } from '../../src/model/about'
import { filled, list, localized, object } from '../shape'

export const about = object<About>('the about page', {
  sections: list(
    object<AboutSection>('a section', { id: filled, title: localized, paragraphs: list(localized) }),
  ),
  changes: list(object<Change>('a change', { date: filled, what: localized })),
})
