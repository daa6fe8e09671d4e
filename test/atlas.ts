import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, type Compiled } from '../geo/compile'
import { readContent } from '../geo/read'
import type { Leaf } from '../src/model/atlas'
import type { Language } from '../src/model/language'
import { ar } from '../src/i18n/ar'
import { en } from '../src/i18n/en'
import { speakIn, type Speak } from '../src/i18n/speak'
import type { FrameName, SketchGround } from '../src/sketch/project'
import type { Page } from '../src/state/address'
import { leafName } from '../src/state/store'

/** The project's own folder, wherever the tests are started. */
export const project = join(import.meta.dirname, '..')

/** What the explorer loads, compiled from the real content: the tests read what a reader reads. */
export const atlas: Compiled = compile(readContent(join(project, 'geo')))
export const { core } = atlas

export function leafFor(page: Page): Leaf {
  const leaf = atlas.leaves.get(leafName(page))
  if (!leaf) throw new Error(`The content has no page ${leafName(page)}.`)
  return leaf
}

export const grounds = JSON.parse(
  readFileSync(join(project, 'geo', 'basemap', 'ground', 'sketch.json'), 'utf8'),
) as Record<FrameName, SketchGround>

export const speaks: Record<Language, Speak> = { en: speakIn('en', en), ar: speakIn('ar', ar) }
