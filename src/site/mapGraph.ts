import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformWithOxc, type Plugin, type Rollup } from 'vite'

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

const all = (names: string, path: (name: string) => string): string[] => names.split(' ').map(path)

/** MapLibre's modules that nothing here comes to, by their paths in its source: whoever calls what is in one is told so. */
export const leftOut: readonly string[] = [
  // Kinds of layers that our styles have none of, and aids for who draws styles.
  ...all('color_relief fill_extrusion heatmap hillshade raster', (kind) => `style/style_layer/${kind}_style_layer.ts`),
  ...all('collision_debug color_relief custom debug fill_extrusion heatmap hillshade raster terrain', (kind) => `webgl/draw/draw_${kind}.ts`),
  ...all('atmosphere color_relief debug fill_extrusion heatmap hillshade raster sky', (kind) => `webgl/program/${kind}_program.ts`),
  // Whatever is a picture, and tiles of another encoding.
  ...all('canvas image raster_dem_tile raster_tile video', (kind) => `source/${kind}_source.ts`),
  'source/raster_dem_tile_worker_source.ts',
  'source/vector_tile_mlt.ts',
  // The map is flat: neither a globe nor hills.
  ...all('globe vertical_perspective', (name) => `geo/projection/${name}_camera_helper.ts`),
  ...all('globe vertical_perspective', (name) => `geo/projection/${name}_projection.ts`),
  ...all('globe vertical_perspective', (name) => `geo/projection/${name}_transform.ts`),
  'render/terrain.ts',
  'webgl/render_to_texture.ts',
  // The credits are ours.
  ...all('attribution logo', (name) => `ui/control/${name}_control.ts`),
]

/** What these would have had the graphics card do: MapLibre reads through all of it when it begins. */
export const leftOutShaders: readonly string[] = all(
  '_projection_globe atmosphere collision_box collision_circle color_relief debug fill_extrusion fill_extrusion_pattern heatmap ' +
    'heatmap_texture hillshade hillshade_prepare raster sky terrain terrain_depth terrain_height',
  (name) => name,
).flatMap((name) => [`shaders/glsl/${name}.fragment.glsl.g.ts`, `shaders/glsl/${name}.vertex.glsl.g.ts`])

/** What MapLibre does come to, and what is enough for us. */
export const instead: Readonly<Record<string, string>> = {
  // Without a sky one that cannot be seen is painted over the whole map, with each frame.
  'webgl/draw/draw_sky.ts': 'export const drawSky = () => {}, drawAtmosphere = () => {}',
  // Our styles are right by the tests; here nothing is found wrong with any.
  'style/validate_style.ts': `
    export const validateStyle = {}, SPEC_SOURCE_TYPES = new Set()
    export const validateAndEmit = () => false, validateStyleAndEmit = () => false, emitValidationErrors = () => false`,
}

/** In: a module's path in MapLibre's source, and the names that it exports. Out: what stands in for it, or null. */
export function standIn(path: string, names: () => readonly string[]): string | null {
  if (leftOutShaders.includes(path)) return `export default ''`
  if (instead[path] !== undefined) return instead[path]
  if (!leftOut.includes(path)) return null
  const words = JSON.stringify(`MapLibre's ${path} is left out of this build: src/site/mapGraph.ts.`)
  // What asks whether something is of the kind that is left out may be asked: nothing is.
  const stands = names().map((name) => `${/^is[A-Z]/.test(name) ? 'isNone' : 'leftOut'} as ${name}`)
  return `const isNone = () => false\nfunction leftOut() { throw new Error(${words}) }\nexport { ${stands.join(', ')} }`
}

/** The names that a module without types exports. Throws where it passes on all of another's, which cannot be seen from here. */
function exportsOf({ body }: ReturnType<Rollup.PluginContext['parse']>): string[] {
  return body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') return ['default']
    if (statement.type === 'ExportAllDeclaration') throw new Error('What is passed on by export * cannot be left out.')
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration, specifiers } = statement
    const named = specifiers.map(({ exported }) => (exported.type === 'Identifier' ? exported.name : String(exported.value)))
    if (!declaration) return named
    const declared = declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration]
    return declared.flatMap(({ id }) => (id?.type === 'Identifier' ? [id.name] : []))
  })
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
      async transform(code, id) {
        if (!id.startsWith(source)) return undefined
        const built = await transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } })
        const stand = standIn(id.slice(source.length + 1), () => exportsOf(this.parse(built.code)))
        return stand === null ? built : { code: stand, map: null, moduleSideEffects: false }
      },
    },
  ]
}
