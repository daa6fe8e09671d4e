import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
// With its ending, because Vite reads this file as configuration.
import { arabic, latin } from './characters.ts'

/** Fonts of ours, and the weights they are cut to where they hold several. */
const faces: [file: string, weights: (number | null)[]][] = [
  ['source-serif-4-latin', [600]],
  ['ibm-plex-sans-latin', [400, 600]],
  ['ibm-plex-sans-arabic-400', [null]],
  ['ibm-plex-sans-arabic-600', [null]],
]

const characters = latin + arabic

/** Pictures that were drawn before: the same drawing with the same fonts gives the same picture. */
const kept = join('node_modules', '.cache', 'atlas-pictures')

function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Writes the fonts of the pages as files that the renderer reads: it knows neither WOFF2 nor weights between. Out: their hash. */
async function writeFonts(folder: string): Promise<string> {
  const { default: subsetFont } = await import('subset-font')
  const read = faces.map(([name, weights]) => ({ name, weights, woff2: readFileSync(join(folder, `${name}.woff2`)) }))
  const hash = hashOf(characters, ...read.map(({ woff2 }) => woff2))
  mkdirSync(kept, { recursive: true })
  for (const { name, weights, woff2 } of read) {
    for (const weight of weights) {
      const file = join(kept, `${name}-${String(weight ?? 'whole')}-${hash.slice(0, 12)}.ttf`)
      if (existsSync(file)) continue
      const axes = weight === null ? {} : { variationAxes: { wght: weight } }
      writeFileSync(file, await subsetFont(woff2, characters, { targetFormat: 'sfnt', ...axes }))
    }
  }
  return hash
}

/** Names only our fonts to the renderer: a system's own would give another picture on each machine. */
function writeFontConfig(): string {
  const file = join(kept, 'fonts.conf')
  const folder = resolve(kept)
  writeFileSync(file, `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}</cachedir>
  <!-- A weight is part of its family, whatever its file calls itself. -->
  <match target="scan">
    <test name="family"><string>IBM Plex Sans Arabic SemiBold</string></test>
    <edit name="family" mode="assign"><string>IBM Plex Sans Arabic</string></edit>
  </match>
</fontconfig>
`)
  return resolve(file)
}

/** In: an SVG that names our fonts. Out: a PNG of its size, in few colours. */
export type Rasterize = (svg: string) => Promise<Uint8Array>

/**
 * Makes ready what turns the drawings of the pages into pictures (librsvg, whose text is laid out by Pango, so that
 * Arabic letters join and digits among them come from the Latin face).
 * In: the folder of the fonts.
 */
export async function rasterizer(fonts: string): Promise<Rasterize> {
  const hash = await writeFonts(fonts)
  // Read once, when the library is loaded.
  process.env['FONTCONFIG_FILE'] = writeFontConfig()
  const { default: sharp } = await import('sharp')
  return async (svg) => {
    const file = join(kept, `${hashOf(hash, svg)}.png`)
    if (existsSync(file)) return readFileSync(file)
    const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 128 }).toBuffer()
    writeFileSync(file, png)
    return png
  }
}
