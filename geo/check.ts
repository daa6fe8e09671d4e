import { parseArgs } from 'node:util'
import { borrowed } from './check/borrowed'
import { claims } from './check/claims'
import { dates } from './check/dates'
import { fingerprints } from './check/fingerprints'
import { geometry } from './check/geometry'
import { honesty } from './check/honesty'
import { ids } from './check/ids'
import { ledger } from './check/ledger'
import { limit } from './check/limit'
import { links } from './check/links'
import { localized } from './check/localized'
import { mentions } from './check/mentions'
import { orphans } from './check/orphans'
import { quotes } from './check/quotes'
import { readable } from './check/readable'
import { references } from './check/references'
import { requirements } from './check/requirements'
import type { Context, Rule } from './check/rule'
import { scopes } from './check/scopes'
import { shapes } from './check/shapes'
import { tours } from './check/tours'
import { vocabulary } from './check/vocabulary'
import { voice } from './check/voice'
import { geo, isStarted, textsFolder } from './command'
import type { Content } from './content'
import { idsOf } from './ids'
import { printProblem, type Problem } from './problem'
import { readContent, readText } from './read'
import { printReport, reportOf, type SourceReport } from './report'

/** Every rule, by the name of its file and of its folder of bad fixtures. */
export const rules: Record<string, Rule> = {
  readable, shapes, ids, references, vocabulary, quotes, fingerprints, mentions, claims, honesty, scopes, requirements,
  dates, geometry, localized, voice, links, borrowed, ledger, limit, orphans, tours,
}

const fixed = {
  places:
    'aleppo eastern-aleppo western-aleppo southwest-aleppo castello-road ramouseh-gap homs ghouta damascus geneva astana syria'.split(' '),
  sources: ['rt-2014-01-13', 'theweek-2014-02-10', 'xinhua-2016-08-27', 'usmission-2016-09-10', 'kznewsline-2017-01-23'],
}

export interface Checked {
  /** by file, then by place in it */
  problems: Problem[]
  sources: SourceReport[]
}

/**
 * Runs every rule over the content. Never throws, never stops early.
 * @param given.texts the sources' texts by id, or why one is not there; null where none are at hand
 * @param by the rules; all of them unless a test asks one
 * @param given.fixed ids that must exist; the atlas's own unless a test says otherwise
 */
export function check(content: Content, given: Pick<Context, 'texts'> & Partial<Context>, by = rules): Checked {
  const context: Context = { fixed, ids: idsOf(content), ...given }
  const problems = Object.values(by).flatMap((rule) => rule(content, context))
  return { problems: inOrder(problems), sources: reportOf(content, context) }
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ at }: Problem) => Number(/^line (\d+)/.exec(at)?.[1] ?? 0)
  const once = new Map(problems.map((problem) => [printProblem(problem), problem]))
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : lineOf(a) - lineOf(b)))
}

/** The texts of the content's sources, as `check` takes them. */
export function textsOf(content: Content, folder: string): NonNullable<Context['texts']> {
  return new Map(content.sources.map(({ id }) => [id, readText(id, folder)]))
}

/**
 * Reads and checks a content folder; for the build, which stops where there is a problem.
 * @param texts the folder with the sources' texts; null: the fingerprints prove the words
 */
export function checkFolder(folder = geo, texts = textsFolder(undefined)): Checked & { content: Content } {
  const content = readContent(folder)
  return { content, ...check(content, { texts: texts === null ? null : textsOf(content, texts) }) }
}

/**
 * `npm run check [-- --texts folder | --no-texts]`: prints every problem, then what was verified and how.
 * @returns the exit code: 1 where there is any problem
 */
export function run(args: string[]): number {
  let given
  try {
    given = parseArgs({
      args,
      options: { texts: { type: 'string' }, 'no-texts': { type: 'boolean' }, geo: { type: 'string' } },
    }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUse: npm run check [-- --texts <folder> | --no-texts]`)
    return 1
  }
  const folder = given['no-texts'] === true ? null : textsFolder(given.texts)
  const { problems, sources } = checkFolder(given.geo ?? geo, folder)
  for (const problem of problems) console.error(printProblem(problem))
  console.log(folder === null ? 'Verified by fingerprint: the texts were not used.' : `Verified by the texts in ${folder}.`)
  console.log(printReport(sources))
  console.log(problems.length === 0 ? 'No problems.' : `${problems.length} problem${problems.length === 1 ? '' : 's'}.`)
  return problems.length === 0 ? 0 : 1
}

if (isStarted(import.meta.url)) process.exitCode = run(process.argv.slice(2))
