import type { Core } from '../model/atlas'
import type { Language } from '../model/language'
import { nameOf } from '../model/place'
import type { Speak } from '../i18n/speak'
import type { Page } from '../state/address'
import { readingOf } from './reading'
import { whereInWords } from './whereWords'

/** The title of a page for the browser's tab, and a sentence for search engines; null where no such page exists. */
export function titleOf(
  page: Page,
  core: Core,
  language: Language,
  speak: Speak,
): { title: string; description: string } | null {
  switch (page.kind) {
    case 'home':
      return { title: speak('atlasName'), description: speak('homeDescription') }
    case 'about':
      return { title: speak('pageTitle', { title: speak('aboutTitle') }), description: speak('aboutDescription') }
    case 'data':
      return { title: speak('pageTitle', { title: speak('dataTitle') }), description: speak('dataDescription') }
    case 'compare':
      if (page.id === 'places') {
        return { title: speak('pageTitle', { title: speak('comparePlacesTitle') }), description: speak('comparePlacesDescription') }
      }
      return page.id === 'terms'
        ? { title: speak('pageTitle', { title: speak('compareTermsTitle') }), description: speak('compareTermsDescription') }
        : null
    case 'place': {
      const place = core.places.find(({ id }) => id === page.id)
      if (!place) return null
      const name = nameOf(place, language)
      const where = whereInWords(place, readingOf(language, speak, page, core, null))
      return {
        title: speak('pageTitle', { title: name }),
        description: speak('placeDescription', { name, where, count: place.quoteCount }),
      }
    }
    case 'agreement': {
      const agreement = core.agreements.find(({ id }) => id === page.id)
      if (!agreement) return null
      const name = agreement.name[language]
      return {
        title: speak('pageTitle', { title: name }),
        description: speak('agreementDescription', { name, terms: agreement.termCount, count: agreement.quoteCount }),
      }
    }
    case 'person': {
      const actor = core.actors.find(({ id }) => id === page.id)
      if (!actor) return null
      const name = actor.name[language]
      return {
        title: speak('pageTitle', { title: name }),
        description: speak('personDescription', { name, count: actor.spokenCount }),
      }
    }
    case 'plan': {
      const agreement = core.agreements.find(({ id }) => id === page.id)
      if (!agreement?.hasLinks) return null
      const name = agreement.name[language]
      return { title: speak('pageTitle', { title: `${speak('planTitle')} · ${name}` }), description: speak('planDescription', { name }) }
    }
    case 'source': {
      const source = core.sources.find(({ id }) => id === page.id)
      if (!source) return null
      return {
        title: speak('pageTitle', { title: source.title }),
        description: speak('sourceDescription', {
          title: source.title,
          publisher: source.custom.short[language],
          count: source.quoteCount,
        }),
      }
    }
  }
}
