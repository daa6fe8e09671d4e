import { cleanup, configure, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Core, Leaf } from '../../src/model/atlas'
import { directionOf, type Language } from '../../src/model/language'
import type { PlaceEntry } from '../../src/model/place'
import type { Quote } from '../../src/model/quote'
import { App, type AppProps } from '../../src/panels/App'
import { loadPanels } from '../../src/panels/chunks'
import { ReadingProvider, readingOf } from '../../src/panels/reading'
import { defaultChoices, type Page } from '../../src/state/address'
import { resetStore } from '../../src/state/store'
import { core as realCore, leafFor, speaks } from '../atlas'

await loadPanels()

// No styles are loaded here, so nothing is hidden by them; asking whether it is takes most of the time.
configure({ defaultHidden: true })

// The page of the plan has some six thousand elements, and jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

// React says there what a reader would not see: a key used twice, markup that nests wrongly.
let complaints: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  resetStore()
})
afterEach(() => {
  cleanup()
  expect(complaints.mock.calls).toEqual([])
  complaints.mockRestore()
})

interface Given {
  language?: Language
  core?: Core
  leaf?: Leaf | null
}

function turn(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/** Shows one panel as it stands on a page, with the real content unless told otherwise. */
export function showOn(page: Page, panel: ReactNode, { language = 'en', core = realCore, leaf }: Given = {}): RenderResult {
  turn(language)
  const known = leaf === undefined ? leafFor(page) : leaf
  return render(
    <ReadingProvider value={readingOf(language, speaks[language], page, core, known)}>{panel}</ReadingProvider>,
  )
}

/** Shows a whole page, with everything but its map. */
export function showPage(page: Page, { language = 'en', core = realCore, leaf, ...more }: Given & Partial<AppProps> = {}): RenderResult {
  turn(language)
  return render(
    <App
      address={{ language, page, fragment: null, choices: defaultChoices }}
      theme={null}
      speak={speaks[language]}
      core={core}
      leaf={leaf === undefined ? leafFor(page) : leaf}
      failure={null}
      faults={[]}
      mapHealth="waiting"
      sketch={null}
      timeline={null}
      map={null}
      onRetry={() => undefined}
      onDismiss={() => undefined}
      {...more}
    />,
  )
}

export function placeNamed(id: string): PlaceEntry {
  return realCore.places.find((place) => place.id === id)!
}

export function quoteNamed(id: string): Quote {
  const source = realCore.sources.find((one) => id.startsWith(`${one.id}-`))!
  return leafFor({ kind: 'source', id: source.id }).quotes.find((quote) => quote.id === id)!
}
