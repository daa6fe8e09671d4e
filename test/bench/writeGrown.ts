import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { divide } from '../../geo/divide'
import { placeTiles } from '../../geo/tiles'
import type { Core, Leaf } from '../../src/model/atlas'
import type { Facts } from '../../src/model/facts'
import { readBuilt, variantOf } from '../variant'
import { amountOf, growCore, growFacts, growLeaf } from './grow'

/**
 * Writes what a larger atlas has otherwise than ours, for the two pages that are measured: data, and pages as the
 * build's own writer makes them of that data. A program of its own, so that it can be stopped.
 * In: how many times as large, and the folder to write to.
 */
const [factorWords, folder] = process.argv.slice(2)
if (factorWords === undefined || folder === undefined) throw new Error('Name a factor and a folder.')

const measured = ['', 'place/castello-road/']

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const [core, facts] = [readBuilt('core') as Core, readBuilt('facts') as Facts]
const amount = amountOf(core, facts, Number(factorWords))
// As the build does: what a page does not show, it does not load.
const divided = divide({
  core: growCore(core, amount),
  facts: growFacts(facts, core, amount),
  leaves: new Map([
    ['home', readBuilt('page/home') as Leaf],
    ['place/castello-road', growLeaf(readBuilt('page/place/castello-road') as Leaf, core, amount)],
  ]),
  search: { version: core.version, findables: [], index: {} },
})
const grown: Record<string, unknown> = {
  core: divided.core,
  facts: divided.facts,
  ...Object.fromEntries([...divided.leaves].map(([name, leaf]) => [`page/${name}`, leaf])),
}
for (const { name, content } of placeTiles(divided.tiled, divided.core.places)) write(`data/${name}`, content)
for (const [name, value] of Object.entries(grown)) write(`data/${name}.json`, JSON.stringify(value))
for (const path of measured) write(`${path}index.html`, await variantOf(path, grown))
