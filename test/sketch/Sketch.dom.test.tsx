import { cleanup, render } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/model/language'
import { placeRoles, type PlaceRole } from '../../src/model/place'
import { formOfPlace, statuses, type Status } from '../../src/model/status'
import { PageSketch } from '../../src/panels/PageSketch'
import { listPages } from '../../src/site/listPages'
import { PlaceSymbol } from '../../src/sketch/PlaceSymbol'
import { isWithin } from '../../src/sketch/project'
import { relativePath, type Page } from '../../src/state/address'
import { core, grounds, leafFor, project, speaks } from '../atlas'

afterEach(cleanup)

function draw(page: Page, language: Language = 'en'): SVGSVGElement {
  const { container } = render(
    <PageSketch
      address={{ page }}
      core={core}
      leaf={leafFor(page)}
      grounds={grounds}
      language={language}
      speak={speaks[language]}
      hrefOf={(id) => relativePath({ language, page }, { language, page: { kind: 'place', id } })}
    />,
  )
  return container.querySelector('svg')!
}
const linksOf = (svg: SVGSVGElement): Element[] => [...svg.querySelectorAll('a[data-place]')]
const namesOf = (svg: SVGSVGElement): (string | null)[] => linksOf(svg).map((link) => link.getAttribute('aria-label'))

describe('the drawing of a page', () => {
  test('says how many places it shows, and shows as many links', () => {
    for (const page of listPages(core)) {
      const svg = draw(page)
      const count = linksOf(svg).length
      expect(svg.getAttribute('aria-label'), JSON.stringify(page)).toBe(speaks.en('sketchLabel', { count }))
      cleanup()
    }
  })

  test('of the world has every city as a link; of Aleppo every place in its frame', () => {
    const cities = core.places.filter(({ geometry }) => geometry?.type === 'Point' && isWithin(geometry, grounds.world.bounds))
    expect(namesOf(draw({ kind: 'place', id: 'geneva' }))).toEqual(expect.arrayContaining(cities.map(({ title }) => title)))
    cleanup()
    const near = core.places.filter(({ geometry }) => geometry !== null && isWithin(geometry, grounds.aleppo.bounds))
    expect(near.length).toBeGreaterThan(3)
    expect(namesOf(draw({ kind: 'place', id: 'castello-road' })).sort()).toEqual(near.map(({ title }) => title).sort())
  })

  test('keeps the side of its places in a narrow pane, and the open place in a low one', () => {
    expect(draw({ kind: 'home' }).getAttribute('preserveAspectRatio')).toBe('xMinYMid slice')
    cleanup()
    expect(draw({ kind: 'place', id: 'castello-road' }).getAttribute('preserveAspectRatio')).toBe('xMidYMin slice')
    cleanup()
    expect(draw({ kind: 'place', id: 'ramouseh-gap' }).getAttribute('preserveAspectRatio')).toBe('xMidYMax slice')
    cleanup()
    expect(draw({ kind: 'place', id: 'geneva' }).getAttribute('preserveAspectRatio')).toBe('xMidYMid meet')
  })

  test('links each place to its page, relative to this one', () => {
    const hrefs = linksOf(draw({ kind: 'place', id: 'castello-road' })).map((link) => link.getAttribute('href'))
    expect(hrefs).toContain('../../place/ramouseh-gap/')
    expect(hrefs.every((href) => /^\.\.\/\.\.\/place\/[a-z-]+\/$/.test(href!))).toBe(true)
  })

  test('links what lies beyond its edge as well, with its distance', () => {
    const svg = draw({ kind: 'place', id: 'castello-road' }, 'ar')
    const beyond = [...svg.querySelectorAll('a[data-beyond]')]
    expect(beyond.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([['جنيف، 2,800 كم', '../../../ar/place/geneva/']])
    expect(beyond[0]!.textContent).toBe('جنيف، 2,800 كم')
  })

  test('names places and ground in Arabic on Arabic pages', () => {
    const svg = draw({ kind: 'place', id: 'castello-road' }, 'ar')
    expect(namesOf(svg)).toContain('طريق الكاستيلو')
    const texts = [...svg.querySelectorAll('text')]
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) expect(text.textContent).toMatch(/\p{Script=Arabic}/u)
    for (const link of linksOf(svg)) expect(link.getAttribute('href')).toMatch(/^\.\.\/\.\.\/\.\.\/ar\/place\//)
  })

  test('keeps its own direction, so that Arabic does not mirror the map', () => {
    expect(draw({ kind: 'home' }, 'ar').getAttribute('direction')).toBe('ltr')
  })

  test('marks the open place, draws it even where it is small, and lets no other be taken for it', () => {
    const svg = draw({ kind: 'place', id: 'castello-road' })
    expect([...svg.querySelectorAll('a.chosen')].map((link) => link.getAttribute('aria-label'))).toEqual(['Castello Road'])
    cleanup()
    expect(draw({ kind: 'home' }).querySelectorAll('a.chosen')).toHaveLength(0)
  })

  test('is stepped through by keyboard only where no list says the same', () => {
    expect(linksOf(draw({ kind: 'home' })).every((link) => link.getAttribute('tabindex') === '-1')).toBe(true)
    cleanup()
    expect(linksOf(draw({ kind: 'place', id: 'homs' })).some((link) => link.hasAttribute('tabindex'))).toBe(false)
  })

  test.each(languages)('writes no name of the ground over another name, in %s', (language) => {
    for (const id of ['castello-road', 'homs', 'geneva']) {
      const svg = draw({ kind: 'place', id }, language)
      const spots = [...svg.querySelectorAll('text[x]:not([dy])')].map((text) => `${text.getAttribute('x')!} ${text.getAttribute('y')!}`)
      expect(new Set(spots).size).toBe(spots.length)
      cleanup()
    }
  })
})

describe('what nobody surveyed', () => {
  const css = readFileSync(join(project, 'src/sketch/Sketch.module.css'), 'utf8')

  test('is drawn without an edge: its area alone, soft, and never outlined', () => {
    const svg = draw({ kind: 'place', id: 'castello-road' })
    for (const place of core.places.filter(({ soft, geometry }) => soft && geometry !== null && isWithin(geometry, grounds.aleppo.bounds))) {
      const paths = [...svg.querySelector(`a[data-place="${place.id}"]`)!.querySelectorAll('path')]
      // The first is the area; the others are the symbol at its middle.
      expect(paths.filter((path) => path.closest('a > g') === null).map((path) => path.getAttribute('class'))).toEqual(['softArea'])
      expect(paths[0]!.hasAttribute('stroke')).toBe(false)
    }
    const rules = [...css.matchAll(/([^{}]*\.softArea[^{}]*)\{([^}]*)\}/g)]
    expect(rules.length).toBeGreaterThan(0)
    for (const [, , body] of rules) expect(body).not.toMatch(/stroke/)
    expect(rules[0]![2]).toContain('filter')
  })
})

describe('the symbol of a place', () => {
  const formOf = (role: PlaceRole, furthest: Status | null, violated = false): string => {
    const { container, unmount } = render(<svg><PlaceSymbol role={role} {...formOfPlace({ furthest, violated })} x={0} y={0} radius={6} /></svg>)
    const paths = [...container.querySelectorAll('path')].map((path) => `${path.getAttribute('d')!} ${path.getAttribute('class')!}`)
    unmount()
    return paths.join(' | ')
  }
  const steps: (Status | null)[] = ['proposed', 'announced', 'agreed', null]

  test('differs by shape, not only by colour, between terms, talks and events', () => {
    for (const status of steps) {
      const shapes = (['terms', 'talks', 'events'] as const).map((role) => formOf(role, status))
      expect(new Set(shapes).size).toBe(3)
    }
  })

  test('differs by filling between discussed, announced, agreed and none, with and without a cut', () => {
    for (const role of ['terms', 'talks', 'events'] as const) {
      const forms = steps.flatMap((status) => [formOf(role, status), formOf(role, status, true)])
      expect(new Set(forms).size).toBe(8)
    }
  })

  test('never looks agreed where something was only talked about', () => {
    for (const role of placeRoles)
      for (const status of statuses.filter((one) => ['discussed', 'proposed', 'called-for'].includes(one))) {
        const classes = formOf(role, status).split(' | ').map((path) => path.split(' ').at(-1))
        expect(classes).not.toContain('filled')
      }
  })

  test('that is mentioned only is a smaller ring than the others, as on the map', () => {
    const [mentioned, terms] = [formOf('mentioned', null), formOf('terms', null)]
    expect(mentioned).toContain('outline')
    const radiusOf = (paths: string): number => Number(/a([\d.]+) /.exec(paths)![1])
    expect(radiusOf(mentioned)).toBeLessThan(radiusOf(terms))
  })
})
