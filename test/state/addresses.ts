import fc from 'fast-check'
import { languages } from '../../src/model/language'
import { themes } from '../../src/model/palette'
import { listPages } from '../../src/site/listPages'
import type { Address, Camera, Page } from '../../src/state/address'
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

export const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom(...pages),
  fc.record({ kind: fc.constantFrom('place' as const, 'agreement' as const, 'source' as const), id: slug }),
)

export const address: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom(...languages),
  page,
  fragment: fc.option(slug),
  choices: fc.record({ theme: fc.option(fc.constantFrom(...themes)), at: fc.option(camera) }),
})
