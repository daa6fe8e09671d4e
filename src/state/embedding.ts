import { sourceOfQuote } from '../model/source'
import type { Address, Page } from './address'
import { usualControls, type EmbedControl, type EmbedView } from './choices'

/** What a site has chosen for the view that it embeds. */
export interface Embedding {
  view: 'both' | EmbedView
  controls: readonly EmbedControl[]
  /** nothing leads away from it: a screen in a museum has no way back */
  isKiosk: boolean
}

/** Views without a map: a quotation by itself; and a comparison, which needs the room. */
export function isTextOnly({ kind }: Page): boolean {
  return kind === 'quote' || kind === 'compare'
}

/** Null: not embedded, but the page itself. */
export function embeddingOf({ isEmbedded, page, choices }: Address): Embedding | null {
  if (!isEmbedded) return null
  return {
    view: isTextOnly(page) ? 'text' : (choices.view ?? 'both'),
    controls: choices.ui ?? usualControls,
    isKiosk: choices.links === 'none',
  }
}

/** The page that an embedded view is of, with the same choices; a quotation stands on that of its source. */
export function inFull(address: Address, sources: readonly { id: string }[]): Address {
  const { page, fragment } = address
  const isQuote = page.kind === 'quote'
  const source = isQuote ? (sourceOfQuote(sources, page.id)?.id ?? null) : null
  return {
    ...address,
    isEmbedded: false,
    page: !isQuote ? page : source === null ? { kind: 'home' } : { kind: 'source', id: source },
    fragment: isQuote && source !== null ? page.id : fragment,
  }
}
