import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '../../src/model/atlas'
import { readBuilt } from '../variant'
import { desk, launch, phone } from './browser'
import { buildFloor } from './buildFloor'
import { measureClick } from './click'
import { measureFilter } from './filter'
import { measureFirst } from './first'
import { partNames, readFlags, type PartName } from './flags'
import { measureGrowth } from './growth'
import { keepResult, machineInWords, resultInWords } from './keep'
import { measureKeystroke } from './keystroke'
import { measurePanning } from './panning'
import { measureReadable } from './readable'
import { openServer } from './server'
import type { Part } from './table'
import { atlasShowsPlaces, floorShowsPlaces, type Measured } from './visit'

/** `npm run bench`: builds, measures, prints. Nothing here passes or fails. */
const { rounds, only, isBuilt } = readFlags(process.argv.slice(2))

const tell = (words: string): void => console.error(words)

if (!isBuilt) {
  tell('Building the atlas.')
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
}
if (!existsSync('dist/index.html')) throw new Error('dist: there is no build to measure; leave out --built.')
const core = readBuilt('core') as Core

const floor = mkdtempSync(join(tmpdir(), 'floor-'))
const server = await openServer()
const [withMap, withoutMap] = [await launch(), await launch(false)]
const parts: Record<string, Part> = {}
try {
  await buildFloor(floor)
  server.mount('atlas', ['dist'])
  server.mount('floor', [floor, 'dist'])

  const embed = 'embed/place/castello-road/'
  const isEmbedBuilt = existsSync(join('dist', embed, 'index.html'))
  const pages: Measured[] = [
    { name: 'floor', path: 'floor/', placesSelector: floorShowsPlaces },
    { name: 'home', path: 'atlas/', placesSelector: atlasShowsPlaces },
    { name: 'a place', path: 'atlas/place/castello-road/', placesSelector: atlasShowsPlaces },
    ...(isEmbedBuilt ? [{ name: 'embedded', path: `atlas/${embed}`, placesSelector: atlasShowsPlaces }] : []),
  ]
  const withEmbed = (part: Part): Part => (isEmbedBuilt ? part : { ...part, notes: [...part.notes, `There is no ${embed} in this build, so the embedded view was not measured.`] })

  const measures: Record<PartName, () => Promise<Record<string, Part>>> = {
    first: async () => ({
      phone: withEmbed(await measureFirst(withMap, server, phone, pages, rounds, tell)),
      desk: withEmbed(await measureFirst(withMap, server, desk, pages, rounds, tell)),
    }),
    click: async () => ({ click: await measureClick(withMap, server, core, rounds) }),
    keystroke: async () => ({ keystroke: await measureKeystroke(withoutMap, server) }),
    filter: async () => ({ filter: await measureFilter(withMap, server, rounds) }),
    panning: async () => ({ panning: await measurePanning(withMap, server, rounds) }),
    readable: async () => ({ readable: await measureReadable(withoutMap, server, core) }),
    growth: async () => ({ growth: await measureGrowth(withMap, server, Math.min(rounds, 3), tell) }),
  }
  for (const name of partNames.filter((known) => only.includes(known))) {
    tell(`Measuring: ${name}.`)
    try {
      Object.assign(parts, await measures[name]())
    } catch (error) {
      // What the others found is not lost with it.
      parts[name] = { title: name, head: [''], rows: [], notes: [`This part ended early: ${error instanceof Error ? error.message : String(error)}`], data: null }
    }
  }
  const result = { date: new Date().toISOString().slice(0, 10), machine: machineInWords(withMap.version()), rounds, parts }
  console.log(resultInWords(result))
  // Fewer rounds are a look, and the last full run stays.
  keepResult(result, only.length === partNames.length && rounds >= 7)
} finally {
  await Promise.all([withMap.close(), withoutMap.close(), server.close()])
  rmSync(floor, { recursive: true, force: true })
}
