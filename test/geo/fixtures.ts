import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Checked } from '../../geo/check'
import type { Context } from '../../geo/check/rule'
import { contentOf, type RawFile } from '../../geo/read'
import { textOf } from '../../geo/text'

export const folder = join(import.meta.dirname, '..', 'fixtures')

/** A whole content in one file, and the texts it quotes. */
export interface Good {
  texts: Record<string, string>
  files: Record<string, unknown>
}

/** One change to the good content. A path of '' is the whole file. */
export interface Bad {
  because: string
  /** [file, path in it, new value] */
  set?: [string, string, unknown][]
  /** [file, path in it] */
  drop?: [string, string][]
  /** [file, two members of its list] */
  swap?: [string, number, number]
  /** the file's text as it is, or null: it cannot be read */
  raw?: Record<string, string | null>
  /** null: no texts at hand; else instead of the good ones, or why one is not there */
  texts?: Record<string, string | { missing: string }> | null
  fixed?: Context['fixed']
}

export function readGood(): Good {
  return JSON.parse(readFileSync(join(folder, 'good.json'), 'utf8')) as Good
}

export interface Case {
  rule: string
  name: string
  bad: Bad
  problems: string
}

/** Every bad fixture: a new case is a new file beside the problems expected of it. */
export function readCases(): Case[] {
  const root = join(folder, 'bad')
  return readdirSync(root)
    .sort()
    .flatMap((rule) =>
      readdirSync(join(root, rule))
        .filter((file) => file.endsWith('.json') && !file.endsWith('.problems.json'))
        .sort()
        .map((file) => ({
          rule,
          name: file.slice(0, -'.json'.length),
          bad: JSON.parse(readFileSync(join(root, rule, file), 'utf8')) as Bad,
          problems: join(root, rule, file.replace(/\.json$/, '.problems.json')),
        })),
    )
}

type Branch = Record<string, unknown>

function holderOf(files: Branch, file: string, path: string): [Branch, string] {
  const steps = [file, ...path.split('.').filter((step) => step !== '')]
  const last = steps.pop() ?? ''
  return [steps.reduce<Branch>((branch, step) => branch[step] as Branch, files), last]
}

/** The files of the good content with a change made. */
export function change(good: Good, bad: Omit<Bad, 'because'>): RawFile[] {
  const files = structuredClone(good.files)
  for (const [file, path, value] of bad.set ?? []) {
    const [holder, step] = holderOf(files, file, path)
    holder[step] = value
  }
  for (const [file, path] of bad.drop ?? []) {
    const [holder, step] = holderOf(files, file, path)
    if (Array.isArray(holder)) holder.splice(Number(step), 1)
    else delete holder[step]
  }
  if (bad.swap !== undefined) {
    const [file, a, b] = bad.swap
    const list = files[file] as unknown[]
    ;[list[a], list[b]] = [list[b], list[a]]
  }
  const raws = new Map<string, string | null>(
    Object.entries(files).map(([path, value]) => [path, JSON.stringify(value, null, 2)]),
  )
  for (const [path, raw] of Object.entries(bad.raw ?? {})) raws.set(path, raw)
  return [...raws].map(([path, raw]) => ({ path, raw }))
}

export const fixed: Context['fixed'] = { places: ['milltown', 'mill-road'], sources: ['tiny'] }

/** Checks the good content with a change made. */
export function checkChanged(good: Good, bad: Omit<Bad, 'because'>): Checked {
  const given = bad.texts === undefined ? good.texts : bad.texts
  const texts =
    given === null
      ? null
      : new Map(
          Object.entries(given).map(([id, text]) => [id, typeof text === 'string' ? textOf(Buffer.from(text)) : text.missing]),
        )
  return check(contentOf(change(good, bad)), { texts, fixed: bad.fixed ?? fixed })
}
