import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { arabic, latin, moreArabic } from './characters'

/** The types of the library are older than two of its options. */
type Options = NonNullable<Parameters<typeof subsetFont>[2]> & { keepFeatures?: readonly string[]; noHinting?: boolean }

interface Cut {
  from: string
  to: string
  text: string
  options: Options
}

// What Latin text is set with; small capitals, fractions and alternates are never asked for.
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'pnum']

/** The files of `public/fonts`: only characters and weights that a page can show, without instructions for old screens. */
const cuts: Cut[] = [
  { from: 'source-serif-4-latin', to: 'source-serif-4-latin', text: latin, options: { keepFeatures: features, variationAxes: { wght: { min: 400, max: 600 } } } },
  { from: 'ibm-plex-sans-latin', to: 'ibm-plex-sans-latin', text: latin, options: { keepFeatures: features, variationAxes: { wght: { min: 400, max: 700 } } } },
  ...['400', '600'].flatMap((weight): Cut[] => [
    { from: `ibm-plex-sans-arabic-${weight}`, to: `ibm-plex-sans-arabic-${weight}`, text: arabic, options: {} },
    { from: `ibm-plex-sans-arabic-${weight}`, to: `ibm-plex-sans-arabic-${weight}-more`, text: moreArabic, options: {} },
  ]),
]

/** `npm run fonts -- <folder>`: cuts the fonts in that folder, as their makers publish them in WOFF2, to what is served. */
async function run(folder: string | undefined): Promise<number> {
  if (folder === undefined) {
    console.error('Name the folder with the fonts to cut: npm run fonts -- <folder>')
    return 1
  }
  const served = join('public', 'fonts')
  mkdirSync(served, { recursive: true })
  for (const { from, to, text, options } of cuts) {
    const whole = readFileSync(join(folder, `${from}.woff2`))
    const all: Options = { targetFormat: 'woff2', noHinting: true, ...options }
    const cut = await subsetFont(whole, text, all)
    writeFileSync(join(served, `${to}.woff2`), cut)
    console.log(`${to}: ${String(whole.length)} → ${String(cut.length)} bytes`)
  }
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv[2])
