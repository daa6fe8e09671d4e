import fc from 'fast-check'
import { languages } from '../../src/model/language'
import { lessonId } from '../../src/model/lesson'
import { themes } from '../../src/model/palette'
import { nameOfMonth } from '../../src/model/period'
import type { Run } from '../../src/model/planBoard'
import { phases, type Presenting } from '../../src/model/tour'
import { listPages } from '../../src/site/listPages'
import { choiceKeys, embedControls, embedViews, hasMeaning, usualControls } from '../../src/state/choices'
import { folderOf, handoutReaders, isEmbeddable, isOfLesson, type Address, type Camera, type Choices, type Page } from '../../src/state/address'
import { core } from '../atlas'

/** Every page of the atlas. */
export const pages: Page[] = listPages(core)

export const slug: fc.Arbitrary<string> = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)

// As the map reports it: wrapped, within what it can show, at the precision an address keeps.
const at = (min: number, max: number, decimals: number): fc.Arbitrary<number> => {
  const scale = 10 ** decimals
  return fc.integer({ min: min * scale, max: max * scale }).map((value) => value / scale)
}
export const camera: fc.Arbitrary<Camera> = fc.record({ zoom: at(0, 22, 2), lat: at(-85, 85, 5), lng: at(-180, 180, 5) })

const hour = fc.nat(9999)
// "break" itself is the word for a break of the calm, and no term is called so.
const happening = fc.tuple(slug, fc.option(slug)).map(([id, side]) => (side === null ? id : `${id}.${side}`)).filter((key) => key !== 'break')

/** What a reader lets happen in a plan. */
export const run: fc.Arbitrary<Run> = fc.record({
  hour,
  began: fc.dictionary(happening, hour, { maxKeys: 20, noNullPrototype: true }),
  breaks: fc.uniqueArray(hour, { maxLength: 5 }).map((hours) => hours.sort((a, b) => a - b)),
})

export const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom(...pages),
  fc.record({ kind: fc.constant('step' as const), id: slug, step: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant('handout' as const), id: slug, reader: fc.constantFrom(...handoutReaders) }),
  fc.record({ kind: fc.constantFrom('tour' as const, 'presenter' as const, 'place' as const, 'agreement' as const, 'source' as const, 'person' as const, 'compare' as const, 'plan' as const), id: slug }),
)

const month = fc.integer({ min: 0, max: 47 })
const day = fc.date({ min: new Date('2013-01-01'), max: new Date('2018-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const interval = (date: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(date, date).map((ends) => ends.sort().join('/'))

/** A period as the timeline or a person may name it. */
export const period: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2014', '2015/2016'),
  month.map(nameOfMonth),
  interval(month.map(nameOfMonth)),
  day,
  interval(day),
  day.map((date) => `${date}/..`),
  day.map((date) => `../${date}`),
)

/** Ids as they are chosen: each once, in one order. */
const ids = fc.option(fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }).map((chosen) => chosen.sort()))

const presenting: fc.Arbitrary<Presenting> = fc.record({ tour: slug, step: fc.integer({ min: 1, max: 99 }), phase: fc.constantFrom(...phases) })

export const choices: fc.Arbitrary<Choices> = fc.record({
  theme: fc.option(fc.constantFrom(...themes)),
  at: fc.option(camera),
  period: fc.option(period),
  kind: ids,
  status: ids,
  speaker: ids,
  source: ids,
  agreement: ids,
  account: fc.option(slug),
  run: fc.option(run),
  present: fc.option(presenting),
  lesson: fc.constant(null),
  show: fc.option(page.map((one) => folderOf(one).slice(0, -1)).filter((folder) => folder !== '')),
  view: fc.option(fc.constantFrom(...embedViews)),
  ui: fc.option(fc.subarray([...embedControls]).filter((controls) => controls.join() !== usualControls.join())),
  scroll: fc.option(fc.constant('free' as const)),
  links: fc.option(fc.constant('none' as const)),
})

/** Choices that have a meaning there; the others are not written. */
function meant(chosen: Choices, isEmbedded: boolean): Choices {
  const without = choiceKeys.filter((key) => !hasMeaning(key, isEmbedded)).map((key) => [key, null])
  return { ...chosen, ...(Object.fromEntries(without) as Partial<Choices>) }
}

const lessonText = fc.stringMatching(/^[\w-]{1,200}$/)

export const address: fc.Arbitrary<Address> = fc
  .record({
    language: fc.constantFrom(...languages),
    page: fc.oneof({ weight: 4, arbitrary: page }, fc.integer({ min: 1, max: 99 }).map((step): Page => ({ kind: 'step', id: lessonId, step }))),
    fragment: fc.option(slug),
    choices,
    lesson: fc.option(lessonText),
  })
  // A lesson stands in the fragment of its own pages only.
  .map(({ lesson, ...rest }) => ({ ...rest, choices: { ...meant(rest.choices, false), lesson: isOfLesson(rest.page) && rest.fragment === null ? lesson : null } }))

/** The address of a view in somebody's page. */
export const embeddedAddress: fc.Arbitrary<Address> = fc
  .record({
    language: fc.constantFrom(...languages),
    page: fc.oneof({ weight: 4, arbitrary: page.filter(isEmbeddable) }, slug.map((id): Page => ({ kind: 'quote', id }))),
    isEmbedded: fc.constant(true as const),
    fragment: fc.option(slug),
    choices,
  })
  .map((shown) => ({ ...shown, choices: meant(shown.choices, true) }))
