import { pictureName, pictureSize } from '../model/linkPicture'
import { pictureSnippetOf, quotationSnippetOf, snippetOf } from '../model/snippet'
import type { Language } from '../model/language'
import type { Theme } from '../model/palette'
import { defaultChoices, pathOf, writeAddress, type Address, type Page } from '../state/address'
import { usualControls, type EmbedControl, type EmbedView } from '../state/choices'
import { inFull } from '../state/embedding'
import { formatList, formatWhen } from '../i18n/format'
import { issuedOf } from '../model/source'
import type { Speak } from '../i18n/speak'
import type { Core, QuotationName } from '../model/atlas'
import { titleOf } from './pageTitle'

/** What is chosen for a view to embed. */
export interface Sharing {
  page: Page
  language: Language
  theme: Theme | null
  view: EmbedView | null
  /** pixels; null: as wide as the column */
  width: number | null
  /** pixels; null: what is offered */
  height: number | null
  controls: readonly EmbedControl[]
  isFree: boolean
  isKiosk: boolean
}

/** From the least a view is made for to what a screen has; what is typed is brought between. */
export const heights = { least: 300, most: 1400, usual: 600 }
export const widths = [280, 400, 600, 800, 1200] as const

export function clampHeight(height: number): number {
  return Number.isFinite(height) ? Math.round(Math.min(heights.most, Math.max(heights.least, height))) : heights.usual
}

// As much of a quotation as the line of a list shows.
const mostCharacters = 80

export function firstWords(words: string): string {
  return words.length <= mostCharacters ? words : `${words.slice(0, words.lastIndexOf(' ', mostCharacters))} …`
}

/** By name who speaks, else the text whose words they are. */
export function whoSays({ speakers, source }: QuotationName, core: Core, language: Language): string {
  const names = speakers.flatMap((id) => core.actors.find((actor) => actor.id === id)?.name[language] ?? [])
  return names.length > 0 ? formatList(names, language) : (core.sources.find(({ id }) => id === source)?.custom.short[language] ?? source)
}

interface Shared {
  /** the whole address of the view */
  src: string
  /** what is copied */
  line: string
  /** what is copied where no frame is allowed */
  still: string
}

/**
 * In: what is chosen, with the height in pixels, the root of the atlas, the sentences of the chosen language, and the quotation where one is shown.
 * Out: what is copied.
 */
export function sharedOf(sharing: Sharing, height: number, root: URL, core: Core, speak: Speak, quotation: QuotationName | null): Shared {
  const { page, language, theme, view, controls, isFree, isKiosk } = sharing
  const address: Address = {
    language,
    page,
    fragment: null,
    choices: {
      ...defaultChoices,
      theme,
      view: quotation === null ? view : null,
      ui: controls.join() === usualControls.join() ? null : controls,
      scroll: isFree ? 'free' : null,
      links: isKiosk ? 'none' : null,
    },
  }
  const src = new URL(writeAddress({ ...address, isEmbedded: true }), root).href
  const full = inFull({ ...address, choices: defaultChoices }, core.sources)
  const link = new URL(writeAddress(full), root).href
  const source = quotation && core.sources.find(({ id }) => id === quotation.source)
  const who = quotation && whoSays(quotation, core, language)
  const title =
    quotation && who !== null
      ? speak('shareQuotationTitle', { who, words: firstWords(quotation.words) })
      : (titleOf(page, core, language, speak)?.title ?? speak('atlasName'))
  const credit = source ? [who, source.custom.short[language], formatWhen(issuedOf(source), language, speak)].filter((part, at, all) => all.indexOf(part) === at).join(speak('comma')) : ''
  const still =
    quotation && source
      ? quotationSnippetOf({ words: quotation.words, cite: source.URL, link, credit: `${credit} · ${speak('atlasName')}` })
      : pictureSnippetOf({ picture: new URL(`${pathOf(full)}${pictureName}`, root).href, link, alt: title, credit: title, size: pictureSize })
  return { src, still, line: snippetOf({ src, title, width: sharing.width ?? '100%', height, link: isKiosk ? null : link, linkText: title }) }
}
