import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Leaf } from '../../src/model/atlas'
import type { Citation } from '../../src/model/citation'
import { root } from '../../src/state/root'
import { core, leafFor, speaks } from '../atlas'
import { showPage } from './show'

const homs = { kind: 'place', id: 'homs' } as const
const along = { cited: { en: 'As written. urn:ceasefire-atlas:place:homs', ar: 'كما كُتب. urn:ceasefire-atlas:place:homs' }, quotations: 3, places: 1 }
const leaf: Leaf = { ...leafFor(homs), along }
const citation: Citation = {
  version: core.version,
  iri: 'urn:ceasefire-atlas:place:homs',
  key: 'ceasefire-atlas-en-place-homs',
  plain: 'As loaded. urn:ceasefire-atlas:place:homs',
  bib: '@online{\n\turl = {urn:ceasefire-atlas:place:homs},\n}\n',
  ris: 'UR  - urn:ceasefire-atlas:place:homs\r\n',
  csl: '[]',
}
const address = new URL('place/homs/', root).href

function answering(answer: () => Promise<Response>): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const right = (): Promise<Response> => Promise.resolve(new Response(JSON.stringify(citation)))
const section = (): ReturnType<typeof within> => within(screen.getByRole('region', { name: 'Take this page along' }))
function open(details: HTMLElement): void {
  ;(details as HTMLDetailsElement).open = true
  fireEvent(details, new Event('toggle'))
}
const cite = (): HTMLElement => section().getByText('Cite this page').parentElement!

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'share')
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
})

describe('the files of a page', () => {
  test('are links that say how much they hold, under names that say what', () => {
    showPage(homs, { leaf })
    const links = section().getAllByRole('link').map((link: HTMLElement) => [link.textContent, link.getAttribute('href'), link.getAttribute('download')])
    expect(links).toEqual([
      ['Download its 3 quotations (CSV)', '../../data/page/place/homs-quotations.csv', 'ceasefire-atlas-place-homs-quotations.csv'],
      ['Download its 1 place (GeoJSON)', '../../data/page/place/homs-places.geojson', 'ceasefire-atlas-place-homs-places.geojson'],
      ['Embed this page', '../../share/?show=place/homs', null],
    ])
  })

  test('are not offered where there are none', () => {
    showPage(homs, { leaf: { ...leaf, along: { ...along, quotations: 0, places: 0 } } })
    expect(section().queryAllByRole('link').map((link: HTMLElement) => link.textContent)).toEqual(['Embed this page'])
  })
})

describe('the citation of a page', () => {
  test('stands there as it was written, and nothing is loaded before somebody asks', () => {
    const fetch = answering(right)
    showPage(homs, { leaf })
    expect(within(cite()).getByText(along.cited.en)).toBeTruthy()
    expect(within(cite()).queryAllByRole('button')).toEqual([])
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is loaded when it is opened, and bears the address where the reader is', async () => {
    const fetch = answering(right)
    showPage(homs, { leaf })
    open(cite())
    expect(await section().findByText(`As loaded. ${address}`)).toBeTruthy()
    expect((fetch.mock.calls[0] as [URL])[0].href).toBe(new URL('data/cite/en/place/homs.json', root).href)
    expect(within(cite()).getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Copy text', 'Copy BibTeX', 'Save BibTeX', 'Copy RIS', 'Save RIS', 'Copy CSL-JSON', 'Save CSL-JSON',
    ])
  })

  test('on an Arabic page is that of the Arabic page', async () => {
    const fetch = answering(right)
    showPage(homs, { leaf, language: 'ar' })
    open(screen.getByText(speaks.ar('cite')).parentElement!)
    expect(await screen.findByText(`As loaded. ${new URL('ar/place/homs/', root).href}`)).toBeTruthy()
    expect((fetch.mock.calls[0] as [URL])[0].href).toBe(new URL('data/cite/ar/place/homs.json', root).href)
  })

  test.each([
    ['cannot be had', (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }))],
    ['is of another version', (): Promise<Response> => Promise.resolve(new Response(JSON.stringify({ ...citation, version: 'other' })))],
  ])('that %s is said so, and the written one stays', async (_, answer) => {
    answering(answer)
    showPage(homs, { leaf })
    open(cite())
    expect(await section().findByText('The citation could not be loaded.')).toBeTruthy()
    expect(within(cite()).getByText(along.cited.en)).toBeTruthy()
  })

  test('is shown to be copied by hand where copying is refused, a form of many lines too', async () => {
    answering(right)
    showPage(homs, { leaf })
    open(cite())
    fireEvent.click(await section().findByRole('button', { name: 'Copy BibTeX' }))
    const box = (await section().findByLabelText(/^Copying was refused; the text to copy by hand is:/)) as HTMLTextAreaElement
    expect([box.tagName, box.readOnly, box.value]).toEqual(['TEXTAREA', true, citation.bib.replace(citation.iri, address)])
    fireEvent.focus(box)
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length])
  })
})

test('a quotation is cited with its own address, loaded when asked for', async () => {
  const source = leaf.quotes[0]!.source
  const fetch = answering(() =>
    Promise.resolve(new Response(JSON.stringify({ ...citation, iri: `urn:ceasefire-atlas:source:${source}`, plain: `Words.\nurn:ceasefire-atlas:source:${source}` }))),
  )
  const { container } = showPage(homs, { leaf })
  const figure = [...container.querySelectorAll('figure')].find((one) => one.querySelector('q')?.textContent === leaf.quotes[0]!.exact)!
  open(within(figure).getByText('Cite').parentElement!)
  expect(await within(figure).findByText(new URL(`source/${source}/#${leaf.quotes[0]!.id}`, root).href)).toBeTruthy()
  expect(fetch).toHaveBeenCalledTimes(1)
})

describe('the system’s share sheet', () => {
  const button = (): HTMLElement => section().getByText('Share')
  const offer = (share: () => Promise<void>): void => void Object.defineProperty(navigator, 'share', { configurable: true, value: share })

  test('is not offered where there is none', () => {
    showPage(homs, { leaf })
    expect(button().className).toMatch(/absent/)
  })

  test('gets the title and the address of the page', () => {
    const share = vi.fn(() => Promise.resolve())
    offer(share)
    showPage(homs, { leaf })
    expect(button().className).not.toMatch(/absent/)
    fireEvent.click(button())
    expect(share).toHaveBeenCalledWith({ title: document.title, url: address })
  })

  test('that the reader closes says nothing; one that is refused says so', async () => {
    let reason = 'AbortError'
    offer(() => Promise.reject(new DOMException('', reason)))
    showPage(homs, { leaf })
    fireEvent.click(button())
    await Promise.resolve()
    expect(section().queryByText(/^Sharing was refused/)).toBeNull()
    reason = 'NotAllowedError'
    fireEvent.click(button())
    expect(await section().findByText(/^Sharing was refused/)).toBeTruthy()
  })
})

test('a page whose data has nothing to take along offers nothing', () => {
  showPage(homs)
  expect(screen.queryByText('Take this page along')).toBeNull()
})
