import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile, writeCompiled, type Compiled } from '../../geo/compile'
import { quotesOfAgreement, quotesOfPlan } from '../../geo/entries'
import { contentOf, readContent } from '../../geo/read'
import type { Agreement } from '../../src/model/agreement'
import type { Event } from '../../src/model/event'
import type { PlaceEntry } from '../../src/model/place'
import { placesOf, type Quote } from '../../src/model/quote'
import type { Status, StatusClaim } from '../../src/model/status'
import { firstDay } from '../../src/model/when'
import { project } from '../atlas'
import { readGood } from './fixtures'

/** The small invented content, as records that a test may change before they are compiled. */
interface Small {
  'agreements/mill-plan.json': Agreement
  'agreements/valley-talks.json': Agreement
  'events.json': Event[]
  'quotes/tiny.json': Quote[]
  'places.geojson': { features: { properties: Record<string, unknown>; geometry: unknown; names: { lang: string; toponym: string }[] }[] }
}

function compiled(change: (files: Small) => void = () => undefined): Compiled {
  const files = structuredClone(readGood().files) as unknown as Small
  change(files)
  const content = contentOf(Object.entries(files).map(([path, value]) => ({ path, raw: JSON.stringify(value) })))
  expect([...content.unreadable, ...content.misshapen]).toEqual([])
  return compile(content, [])
}
const placeIn = ({ core }: Compiled, id: string): PlaceEntry => core.places.find((place) => place.id === id)!
const claim = (status: Status): StatusClaim => ({ status, asOf: '2001-05-07', by: [], quotes: ['tiny-mend-that-bridge'] })
const quoteIds = (made: Compiled, page: string): string[] => made.leaves.get(page)!.quotes.map(({ id }) => id)

describe('a place', () => {
  test('where terms apply is a place of terms, before anything else that is said of it', () => {
    expect(placeIn(compiled(), 'mill-road').role).toBe('terms')
    const both = compiled((files) => files['agreements/mill-plan.json'].venues.push({ place: 'mill-road', quotes: [] }))
    expect(placeIn(both, 'mill-road').role).toBe('terms')
  })

  test('is a place of talks before it is one of events, and mentioned when it is neither', () => {
    expect(placeIn(compiled(), 'milltown').role).toBe('talks')
    const noVenue = (files: Small): void => void (files['agreements/mill-plan.json'].venues = [])
    expect(placeIn(compiled(noVenue), 'milltown').role).toBe('events')
    const neither = compiled((files) => {
      noVenue(files)
      files['events.json'] = []
    })
    expect(placeIn(neither, 'milltown')).toMatchObject({ role: 'mentioned', furthest: null, violated: false })
  })

  test('has the furthest status of the terms that apply there, not of the agreement', () => {
    const made = compiled((files) => {
      files['agreements/mill-plan.json'].statuses = [claim('in-force')]
      files['agreements/mill-plan.json'].terms[0]!.statuses = [claim('proposed'), claim('agreed'), claim('position')]
    })
    expect(placeIn(made, 'mill-road').furthest).toBe('agreed')
  })

  test('has none of the status of a term that applies elsewhere', () => {
    const made = compiled((files) => {
      const [open, mended] = files['agreements/mill-plan.json'].terms
      open!.places = ['milltown']
      open!.statuses = [claim('in-force')]
      mended!.statuses = [claim('discussed')]
    })
    expect(placeIn(made, 'mill-road').furthest).toBe('discussed')
  })

  test('of talks has the furthest status of what was talked about there', () => {
    const made = compiled((files) => void (files['agreements/mill-plan.json'].statuses = [claim('discussed'), claim('expected')]))
    expect(placeIn(made, 'milltown').furthest).toBe('expected')
  })

  test('is cut by a report of violation, without getting further by it', () => {
    const made = compiled((files) => {
      for (const term of files['agreements/mill-plan.json'].terms) term.statuses = [claim('proposed'), claim('reported-violated')]
    })
    expect(placeIn(made, 'mill-road')).toMatchObject({ furthest: 'proposed', violated: true })
  })

  test('with positions and citations only has no status', () => {
    const made = compiled((files) => {
      for (const term of files['agreements/mill-plan.json'].terms) term.statuses = [claim('position'), claim('cited')]
    })
    expect(placeIn(made, 'mill-road')).toMatchObject({ role: 'terms', furthest: null })
  })

  test('counts the quotations that name it or mean it by context, source by source', () => {
    expect(placeIn(compiled(), 'mill-road')).toMatchObject({ quoteCount: 2, mentions: { tiny: 2 }, when: '2001' })
  })

  test('does not count those that use its name for a government, and is silent where there are no others', () => {
    const made = compiled((files) => void (files['quotes/tiny.json'][0]!.places = [{ id: 'milltown', how: 'metonym' }]))
    expect(placeIn(made, 'milltown')).toMatchObject({ quoteCount: 0, mentions: {}, when: null })
    expect(quoteIds(made, 'place/milltown')).toContain('tiny-talks-opened-in-milltown')
  })

  test('knows its agreements by term or venue, in time order', () => {
    const made = compiled((files) => files['agreements/valley-talks.json'].venues.push({ place: 'milltown', quotes: [] }))
    expect(placeIn(made, 'milltown').agreements).toEqual(['mill-plan', 'valley-talks'])
    expect(placeIn(made, 'mill-road').agreements).toEqual(['mill-plan'])
  })
})

describe('the data of a page', () => {
  const made = compiled()

  test('is there for home, every place, agreement, source and person, each plan step by step, the parts of each tour, the comparisons, the pages about the atlas, those of a reader’s own lesson, each quotation by itself, the choice of views to embed, and nothing else', () => {
    expect([...made.leaves.keys()].sort()).toEqual([
      'about', 'agreement/mill-plan', 'agreement/mill-plan/plan', 'agreement/valley-talks', 'compare/places', 'compare/terms', 'data', 'home', 'lesson', 'lesson/presenter', 'lesson/pupils', 'lesson/teacher', 'person/ada-vale', 'person/valley-gazette', 'place/mill-road', 'place/milltown', 'quote/tiny-mend-that-bridge', 'quote/tiny-mill-road-open-to-carts', 'quote/tiny-people-in-other-villages', 'quote/tiny-river-stays-calm', 'quote/tiny-talks-opened-in-milltown', 'share', 'source/tiny', 'tour/first', 'tour/first/1', 'tour/first/2', 'tour/first/presenter', 'tour/first/pupils', 'tour/first/teacher',
    ])
  })

  test('of home holds no quotation: home shows none', () => {
    expect(made.leaves.get('home')).toMatchObject({ quotes: [], agreements: [], events: [] })
  })

  test('of a place holds what is said of it and what its terms need, in reading order, and no more', () => {
    expect(quoteIds(made, 'place/mill-road')).toEqual(['tiny-mill-road-open-to-carts', 'tiny-river-stays-calm', 'tiny-mend-that-bridge'])
    expect(quoteIds(made, 'place/milltown')).toEqual(['tiny-talks-opened-in-milltown'])
  })

  test('of a place holds its terms, and those they need for their titles, but not the agreement’s others', () => {
    const termsOf = (one: Compiled, place: string): string[] => one.leaves.get(`place/${place}`)!.agreements.flatMap(({ terms }) => terms.map(({ id }) => id))
    expect(termsOf(made, 'mill-road')).toEqual(['mill-plan/open-bridge', 'mill-plan/mended-bridge'])
    expect(termsOf(made, 'milltown')).toEqual([])
    const elsewhere = compiled((files) => void (files['agreements/mill-plan.json'].terms[0]!.places = ['milltown']))
    expect(termsOf(elsewhere, 'mill-road')).toEqual(['mill-plan/open-bridge', 'mill-plan/mended-bridge'])
    expect(termsOf(elsewhere, 'milltown')).toEqual(['mill-plan/open-bridge'])
  })

  test('of an agreement holds everything it and its events rest on', () => {
    expect(quoteIds(made, 'agreement/mill-plan')).toEqual([
      'tiny-talks-opened-in-milltown', 'tiny-mill-road-open-to-carts', 'tiny-river-stays-calm', 'tiny-mend-that-bridge',
    ])
    expect(made.leaves.get('agreement/mill-plan')!.events.map(({ id }) => id)).toEqual(['opening'])
  })

  test('of a source holds all its quotations in reading order', () => {
    expect(quoteIds(made, 'source/tiny')).toHaveLength(5)
  })
})

describe('the version', () => {
  test('is the same in every file of one compilation, and for the same content', () => {
    const { core, leaves } = compiled()
    for (const leaf of leaves.values()) expect(leaf.version).toBe(core.version)
    expect(core.version).toMatch(/^[0-9a-f]{12}$/)
    expect(compiled().core.version).toBe(core.version)
  })

  test.each<[string, (files: Small) => void]>([
    ['a letter of a quotation', (files) => void (files['quotes/tiny.json'][4]!.exact += '.')],
    ['a title', (files) => void (files['agreements/mill-plan.json'].terms[0]!.title.ar += '.')],
    ['an event', (files) => void (files['events.json'][0]!.when = '2001-05-08')],
    ['a coordinate', (files) => void (files['places.geojson'].features[0]!.geometry = { type: 'Point', coordinates: [10.5, 50.2501] })],
  ])('changes with %s', (_, change) => {
    expect(compiled(change).core.version).not.toBe(compiled().core.version)
  })
})

describe('writing', () => {
  test('puts each page in its file, and clears what lay there before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
    writeFileSync(join(folder, 'old.json'), '{}')
    const made = compiled()
    writeCompiled(made, folder, join(folder, 'no-ground'))
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
    const quotations = [...made.leaves.keys()].filter((name) => name.startsWith('quote/')).map((name) => `${name.slice('quote/'.length)}.json`).sort()
    expect(quotations).toHaveLength(5)
    expect(files.sort()).toEqual(['1.json', '2.json', 'about.json', 'ada-vale.json', 'core.json', 'data.json', 'facts.json', 'first.json', 'home.json', 'lesson.json', 'mill-plan.json', 'mill-road.json', 'milltown.json', 'places.json', 'plan.json', 'presenter.json', 'presenter.json', 'pupils.json', 'pupils.json', 'search.json', 'share.json', 'teacher.json', 'teacher.json', 'terms.json', ...quotations, 'tiny.json', 'valley-gazette.json', 'valley-talks.json'])
    expect(JSON.parse(readFileSync(join(folder, 'page/place/mill-road.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(made.leaves.get('place/mill-road'))))
    rmSync(folder, { recursive: true })
  })
})

describe('the real content', () => {
  const content = readContent(join(project, 'geo'))
  const { core, leaves } = compile(content, [])
  const all = content.sources.flatMap(({ id }) => content.quotes.get(id) ?? [])

  test('has its counts from the quotations themselves', () => {
    for (const place of core.places) expect(place.quoteCount, place.id).toBe(all.filter((quote) => placesOf(quote).includes(place.id)).length)
    for (const source of core.sources) expect(source.quoteCount, source.id).toBe(content.quotes.get(source.id)!.length)
    for (const agreement of core.agreements) {
      const whole = content.agreements.find(({ id }) => id === agreement.id)!
      expect([agreement.termCount, agreement.quoteCount], agreement.id).toEqual([whole.terms.length, quotesOfAgreement(whole).length])
    }
  })

  test('lists agreements in time order, each by the date that its file names first', () => {
    const days = core.agreements.map(({ when }) => firstDay(when))
    expect(days).toEqual([...days].sort())
    for (const { id, when } of core.agreements) {
      expect(when, id).toBe(content.agreements.find((one) => one.id === id)!.dates[0]?.when ?? null)
    }
  })

  test('begins its places with the seven that name the atlas', () => {
    expect(core.places.slice(0, 7).map(({ id }) => id)).toEqual(['aleppo', 'castello-road', 'ramouseh-gap', 'homs', 'ghouta', 'geneva', 'astana'])
  })

  test('gives every page every quotation that anything it shows rests on', () => {
    for (const [name, leaf] of leaves) {
      const held = new Set(leaf.quotes.map(({ id }) => id))
      const events = leaf.events.flatMap(({ quotes }) => quotes)
      const shown = name.endsWith('/plan') ? quotesOfPlan : quotesOfAgreement
      const agreements = name.startsWith('agreement/') ? leaf.agreements.flatMap(shown) : []
      for (const id of [...events, ...agreements]) expect(held.has(id), `${name}: ${id}`).toBe(true)
    }
  })

  test('never lets a ceasefire that was only talked about look like one that was agreed', () => {
    expect(core.places.find(({ id }) => id === 'ghouta')!.furthest).toMatch(/^(discussed|proposed|called-for)$/)
    expect(core.places.find(({ id }) => id === 'paris')!.furthest).toBe('discussed')
  })
})
