import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

const workerId = 'virtual:map-worker'
const folder = resolve('node_modules', 'maplibre-gl')
const source = join(folder, 'src')
const packageFile = join(folder, 'package.json')

const readVersion = (): string => (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version

/**
 * Builds MapLibre's script and its worker as one graph, from the package's own source: as published, the worker is a
 * second whole bundle, and two thirds of it are in the first one too. The page gets the worker's address from
 * `virtual:map-worker`. Only for the build: the server of development and the tests use the package as published.
 */
export function mapGraph(): Plugin[] {
  return [
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
