import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

const workerId = 'virtual:map-worker'
const folder = resolve('node_modules', 'maplibre-gl')
const source = join(folder, 'src')
const packageFile = join(folder, 'package.json')

const readVersion = (): string => (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version

/** What MapLibre draws on the page only when it is told to, and we never tell: with their pictures nine tenths of its styles. */
const unused = /\.maplibregl-(?:ctrl|popup|marker|user-location|attrib|compact)/

/** In: the package's styles. Out: without the rules of what is never drawn. */
export function stylesUsed(css: string): string {
  const kept = css.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
    const used = selectors.split(',').filter((selector) => !unused.test(selector))
    return used.length > 0 ? `${used.join(',')}{${body}}` : ''
  })
  return kept.replace(/@media[^{}]*\{\s*\}/g, '')
}

/**
 * Builds MapLibre's script and its worker as one graph, from the package's own source: as published, the worker is a
 * second whole bundle, and two thirds of it are in the first one too. The page gets the worker's address from
 * `virtual:map-worker`. Only for the build: the server of development and the tests use the package as published.
 */
export function mapGraph(): Plugin[] {
  return [
    {
      name: 'atlas-map-styles',
      apply: 'build',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('/maplibre-gl.css') ? stylesUsed(code) : undefined),
    },
    {
      name: 'atlas-map-worker',
      resolveId: (id) => (id === workerId ? `\0${workerId}` : undefined),
      load(id) {
        if (id !== `\0${workerId}`) return undefined
        if (this.environment.mode !== 'build') return `export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'`
        const worker = this.emitFile({ type: 'chunk', id: join(source, 'source', 'worker.ts'), name: 'map-worker' })
        return `export default import.meta.ROLLUP_FILE_URL_${worker}`
      },
    },
    {
      name: 'atlas-map-source',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
      resolveId: (id) => (id === 'maplibre-gl' ? join(source, 'index.ts') : undefined),
      // It asks its own package for the version, and would bring along everything else that stands there.
      load: (id) => (id === packageFile ? JSON.stringify({ version: readVersion() }) : undefined),
      // It is written for a compiler that leaves out fields that only have a type; kept, they would hide inherited ones.
      transform: (code, id) =>
        id.startsWith(source) ? transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } }) : undefined,
    },
  ]
}
