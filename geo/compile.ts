import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Core, GroundCredit, Leaf } from '../src/model/atlas'
import { undivided } from '../src/model/division'
import type { SearchData } from '../src/model/findable'
import type { Facts } from '../src/model/facts'
import { agreementEntries, placeEntries, sourceEntries } from './entries'
import { checkFolder } from './check'
import { pageData } from './pages'
import { actorEntries } from './people'
import type { Content } from './content'
import { drawDiagrams, type Diagrams } from './diagram'
import { divide } from './divide'
import { noDeployment, readDeployment, type Deployment } from './deployment'
import { takeAlong, type AlongFile } from './exports/along'
import { publish, publishedList, type Published } from './exports/publish'
import { factsOf } from './facts'
import { readCredits, readLicence } from './read'
import { searchData } from './searchIndex'
import { placeTiles } from './tiles'
import { tourEntries } from './tours'

/** What the explorer loads: the core every page shares, a leaf for each page, what the search needs, and the facts that filters are computed from. */
export interface Compiled {
  core: Core
  facts: Facts
  leaves: Map<string, Leaf>
  search: SearchData
}

/** Read → check → write: everything that follows from the content, and nothing else. */
export function compile(
  content: Content,
  credits: GroundCredit[] = readCredits('geo'),
  { siteUrl, reportUrl }: Deployment = noDeployment,
  diagrams: Diagrams = new Map(),
): Compiled {
  const pages = pageData(content, diagrams)
  const [places, agreements] = [placeEntries(content), agreementEntries(content)]
  const shared = {
    places,
    agreements,
    division: undivided(places, agreements),
    sources: sourceEntries(content),
    actors: actorEntries(content),
    tours: tourEntries(content.tours, (name) => pages.get(name)),
    vocabulary: content.vocabulary,
    credits,
    siteUrl,
    reportUrl,
  }
  const search = searchData(content)
  const facts = factsOf(content)
  // One version for all files of a build, changed by any change in any of them.
  const version = createHash('sha256').update(JSON.stringify([shared, facts, [...pages], search])).digest('hex').slice(0, 12)
  const leaves = new Map([...pages].map(([name, shown]) => [name, { version, ...shown }]))
  return { core: { version, ...shared }, facts: { version, ...facts }, leaves, search: { version, ...search } }
}

function put(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function write(folder: string, name: string, value: unknown): void {
  put(folder, `${name}.json`, JSON.stringify(value))
}

/** Writes the data and the ground below a folder that is served as it lies; what lay there before goes. */
export function writeCompiled(compiled: Compiled, folder: string, ground: string): void {
  const { core, facts, leaves, search, tiled } = divide(compiled)
  rmSync(folder, { recursive: true, force: true })
  write(folder, 'core', core)
  write(folder, 'search', search)
  write(folder, 'facts', facts)
  for (const [name, leaf] of leaves) write(folder, `page/${name}`, leaf)
  for (const { name, content } of placeTiles(tiled, core.places)) put(folder, name, content)
  if (existsSync(ground)) cpSync(ground, join(folder, 'ground'), { recursive: true })
}

/** Writes what a reader can take along of each page, beside its data. */
function writeAlong(files: readonly AlongFile[], folder: string): void {
  for (const { name, content } of files) put(folder, name, content)
}

/** Writes the published files, and what the data page tells of them. */
function writePublished(published: readonly Published[], list: object, folder: string): void {
  for (const { file, content } of published) put(folder, file.name, content)
  write(folder, 'published', list)
}

/** `npm run compile`. Out: the exit code. */
async function run(): Promise<number> {
  const { content, problems } = checkFolder()
  for (const { file, at, what } of problems) console.error(`${file}: ${at}: ${what}`)
  if (problems.length > 0) {
    console.error(`${String(problems.length)} problems; nothing was written.`)
    return 1
  }
  let deployment: Deployment
  try {
    deployment = readDeployment(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
  const compiled = compile(content, readCredits('geo'), deployment, await drawDiagrams(content.agreements))
  const edition = { content, core: compiled.core, licence: readLicence('geo') }
  const published = publish(edition, deployment)
  const dataPage = compiled.leaves.get('data')
  if (dataPage) dataPage.published = published.map(({ file }) => file)
  const along = takeAlong(compiled, edition, deployment)
  writeCompiled(compiled, join('public', 'data'), join('geo', 'basemap', 'ground'))
  writeAlong(along, join('public', 'data'))
  writePublished(published, publishedList(published, edition, deployment), join('public', 'data'))
  console.log(`Content ${compiled.core.version}: ${String(compiled.core.places.length)} places, ${String(compiled.leaves.size)} pages of data, ${String(published.length)} published files.`)
  if (deployment.siteUrl === null) console.log('No SITE_URL: the published files name everything by URN, not by address.')
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run()
