import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import type { Page } from '../../src/state/address'
import { core, leafFor, speaks } from '../atlas'
import { quoteNamed, showPage } from './show'

const page: Page = { kind: 'place', id: 'castello-road' }
const { terms } = leafFor(page).agreements[0]!
const pullback = quoteNamed('usmission-2016-09-10-pull-back-from-castello-road')
const source = core.sources.find(({ id }) => id === pullback.source)!

/** The article of a term, by its heading. */
function termTitled(title: string): HTMLElement {
  return screen.getByRole('heading', { level: 3, name: title }).closest('article')!
}

const textsOf = (article: Pick<typeof screen, 'getAllByRole'>): (string | null)[] =>
  article.getAllByRole('listitem').map((item) => item.textContent)

function figureOf(article: HTMLElement, exact: string): HTMLElement {
  return within(article).getAllByRole('figure').find((figure) => figure.querySelector('blockquote q')?.textContent === exact)!
}

describe('the page of Castello Road, in English', () => {
  beforeEach(() => void showPage(page))

  test('is headed by its name in both languages, each marked as what it is', () => {
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('Castello Road طريق الكاستيلو')
    expect(within(heading).getByText('طريق الكاستيلو').lang).toBe('ar')
  })

  test('says where it is, how sure that is, and how the sources write it', () => {
    const main = within(screen.getByRole('main'))
    expect(main.getByText('Road, 5.5 to 6.8 km north of the Citadel of Aleppo; 6.5 km long')).toBeTruthy()
    expect(main.getByText(/^Confidence: \w+\. Likely error: 60 m\./)).toBeTruthy()
    const spellings = main.getByText('Written in the sources as').nextElementSibling!
    expect([...spellings.querySelectorAll('q')].map((q) => q.textContent)).toContain('Castello Road')
    expect(spellings.getAttribute('lang')).toBe('en')
    // One English stretch with both of its brackets, wherever the page is read from.
    const from = main.getByText('Found in').nextElementSibling!
    expect(from.querySelector('bdi[dir=ltr]')!.textContent).toBe(from.textContent)
    expect(from.textContent).toMatch(/ \([^()]+\)$/)
  })

  test('says of all five sources whether they speak of it, and silence in words', () => {
    const rowsOf = (name: string): HTMLElement[] => within(screen.getByRole('list', { name })).getAllByRole('listitem')
    const [speaking, ...more] = rowsOf('Appears in')
    expect(more).toEqual([])
    expect(speaking!.textContent).toMatch(/^US Mission \d+ quotations$/)
    expect(within(speaking!).getByRole('link', { name: 'US Mission' }).getAttribute('href')).toBe('../../source/usmission-2016-09-10/')
    expect(rowsOf('Not mentioned in').map((row) => row.textContent)).toEqual(['RT', 'The Week', 'Xinhua', 'Kazakhstan Newsline'])
  })

  test('has every term that applies there, in the plan’s order, with its kind and its status by somebody’s word', () => {
    const here = terms.filter((term) => term.places?.includes('castello-road'))
    expect(here.length).toBeGreaterThanOrEqual(4)
    const section = screen.getByRole('region', { name: /Plan announced by the United States and Russia/ })
    expect(within(section).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(here.map(({ title }) => title.en))
    for (const term of here) {
      const article = within(termTitled(term.title.en))
      const kind = core.vocabulary.termKinds.find(({ id }) => id === term.kind)!
      expect(article.getByText(kind.label.en)).toBeTruthy()
      for (const { status } of term.statuses) {
        const label = core.vocabulary.statuses.find(({ id }) => id === status)!.label.en
        expect(textsOf(article)).toContainEqual(expect.stringMatching(new RegExp(`^${label}, by the word of .+, \\d`)))
      }
    }
  })

  test('says that the pullback was announced and agreed, both by the word of John Kerry, on 9 September 2016', () => {
    const article = within(termTitled('Forces from both sides to pull back from Castello Road'))
    expect(textsOf(article).slice(0, 2)).toEqual([
      'Announced, by the word of John Kerry, 9 September 2016',
      'Agreed, by the word of John Kerry, 9 September 2016',
    ])
  })

  test('says what a term needs, as whom, and links it', () => {
    const zone = termTitled('Demilitarized zone around Castello Road')
    const row = within(zone).getByText(/^To begin:/)
    expect(row.textContent).toContain('(as John Kerry puts it)')
    expect(within(row).getByRole('link', { name: /pull back from Castello Road$/ }).getAttribute('href')).toBe(
      '../../agreement/plan-2016-09-09/#castello-pullback',
    )
  })

  test('shows under a term the exact words, in their language and direction, with a little of their sentence beside them', () => {
    const figure = figureOf(termTitled('Forces from both sides to pull back from Castello Road'), pullback.exact)
    const words = figure.querySelector('blockquote')!
    expect([words.lang, words.dir]).toEqual(['en', 'ltr'])
    expect(words.textContent).toBe(pullback.prefix + pullback.exact + pullback.suffix)
    expect(figure.querySelectorAll('blockquote .context')).toHaveLength(2)
  })

  test('names speaker, source and date, and links to the quotation’s own address', () => {
    const figure = figureOf(termTitled('Forces from both sides to pull back from Castello Road'), pullback.exact)
    const caption = figure.querySelector('figcaption p')!
    expect(caption.textContent).toBe('John Kerry · US Mission, 10 September 2016')
    expect(within(figure).getByRole('link', { name: 'US Mission' }).getAttribute('href')).toBe(
      `../../source/usmission-2016-09-10/#${pullback.id}`,
    )
  })

  test('names the manner where the words did not come straight, and whose position they relay', () => {
    const lavrov = quoteNamed('usmission-2016-09-10-any-convoy-would-be-shot-at')
    const figure = screen.getAllByRole('figure').find((one) => one.querySelector('blockquote q')?.textContent === lavrov.exact)!
    const who = figure.querySelector('figcaption p')!.textContent
    expect(who).toMatch(/^Sergey Lavrov, through an interpreter, relaying the words or the position of .+ · US Mission/)
  })

  test('links to the original at these words, and says that the page may have changed', () => {
    const figure = figureOf(termTitled('Forces from both sides to pull back from Castello Road'), pullback.exact)
    const link = within(figure).getByRole('link', { name: 'Original, at these words' })
    const [address, directive] = link.getAttribute('href')!.split('#:~:text=')
    expect(address).toBe(source.URL)
    const [start, end] = directive!.split(',').map(decodeURIComponent)
    expect(pullback.exact.startsWith(start!)).toBe(true)
    expect(pullback.exact.endsWith(end!)).toBe(true)
    expect(link.parentElement!.textContent).toContain('(the page may have changed)')
  })

  test('offers archived copies, not checked by us', () => {
    const figure = figureOf(termTitled('Forces from both sides to pull back from Castello Road'), pullback.exact)
    const link = within(figure).getByRole('link', { name: 'Archived copies' })
    expect(link.getAttribute('href')).toBe(`https://web.archive.org/web/*/${source.URL}`)
    expect(link.parentElement!.textContent).toContain('(not checked by us)')
  })

  test('says what was verified, with the text’s SHA-256 and the positions, and no more', () => {
    const figure = figureOf(termTitled('Forces from both sides to pull back from Castello Road'), pullback.exact)
    const mark = within(figure).getByText('Matches the text as we received it').closest('details')!
    expect(mark.textContent).toContain(source.sha256.slice(0, 12))
    expect(mark.textContent).toMatch(/characters 7,\d\d\d to 7,\d\d\d/)
    expect(mark.textContent).toContain('This says nothing of whether they are true.')
  })

  test('calls our link between words and place a reading of ours', () => {
    const zone = termTitled('Demilitarized zone around Castello Road')
    expect(within(zone).getAllByText('Our reading:').length).toBeGreaterThan(0)
  })

  test('opens nothing to a new window and tells other hosts nothing', () => {
    for (const link of screen.getAllByRole('link')) {
      const href = link.getAttribute('href')!
      if (/^https?:/.test(href)) expect(link.getAttribute('rel')).toContain('noreferrer')
      else expect(href).toMatch(/^(\.\.?\/|#|ar\/)/)
      expect(link.getAttribute('target')).toBeNull()
    }
  })
})

describe('the page of Castello Road, in Arabic', () => {
  beforeEach(() => void showPage(page, { language: 'ar' }))

  test('is headed by its Arabic name first', () => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('طريق الكاستيلو Castello Road')
  })

  test('keeps the words of the source in English, with our translation marked as ours', () => {
    const figure = screen.getAllByRole('figure').find((one) => one.querySelector('blockquote q')?.textContent === pullback.exact)!
    const words = figure.querySelector('blockquote')!
    expect([words.lang, words.dir]).toEqual(['en', 'ltr'])
    const gloss = within(figure).getByText(speaks.ar('quoteGloss')).parentElement!
    expect([gloss.lang, gloss.dir]).toEqual(['ar', 'rtl'])
    expect(gloss.textContent).toContain(pullback.gloss!.ar)
  })

  test('has the same terms, quotations and links as in English', () => {
    const here = terms.filter((term) => term.places?.includes('castello-road'))
    const section = screen.getByRole('heading', { level: 2, name: leafFor(page).agreements[0]!.name.ar }).closest('section')!
    expect(within(section).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(here.map(({ title }) => title.ar))
  })

  test('says the silence of four sources in Arabic', () => {
    const silent = within(screen.getByRole('list', { name: speaks.ar('notMentionedIn') })).getAllByRole('listitem')
    expect(silent.map((row) => row.textContent)).toEqual(
      core.sources.filter(({ id }) => id !== source.id).map(({ custom }) => custom.short.ar),
    )
  })
})

test('both languages show the same quotations in the same order', () => {
  const [english, arabic] = languages.map((language) => {
    const { container, unmount } = showPage(page, { language })
    const words = [...container.querySelectorAll('blockquote')].map((one) => one.textContent)
    unmount()
    return words
  })
  expect(arabic).toEqual(english)
})
