import { expect, open, test, withoutWebgl } from './atlas'
import { audit } from './audit'
import { at, kinds, languages } from './content'

// Here the drawing is looked at, in place of the map.
test.use(withoutWebgl)

const modes = ['dark', 'contrast', 'forced colours'] as const
const widths = [320, 768]

// The longest agreement and source are in `axe.spec.ts`; these are made of the same parts, and a tenth as long.
const shorter: typeof kinds = {
  ...kinds,
  'an agreement': { kind: 'agreement', id: 'cessation-of-hostilities-2016-02' },
  'a source': { kind: 'source', id: 'rt-2014-01-13' },
}

/** Every kind of page in every mode; width and language alternate, so that each pair of two occurs. */
const rows = Object.entries(shorter).flatMap(([kind, shown], k) =>
  modes.map((mode, m) => ({
    kind,
    shown,
    mode,
    width: widths[(k + m) % 2]!,
    language: languages[(k + Math.floor(k / 2) + Math.floor(m / 2)) % 2]!,
  })),
)

test('every two of kind, mode, width and language occur together', () => {
  const pairs = (a: (row: (typeof rows)[number]) => unknown, b: typeof a): number =>
    new Set(rows.map((row) => JSON.stringify([a(row), b(row)]))).size
  const [kind, mode, width, language] = [
    (row: (typeof rows)[number]) => row.kind,
    (row: (typeof rows)[number]) => row.mode,
    (row: (typeof rows)[number]) => row.width,
    (row: (typeof rows)[number]) => row.language,
  ] as const
  const count = Object.keys(kinds).length
  expect([pairs(kind, mode), pairs(kind, width), pairs(kind, language)]).toEqual([count * 3, count * 2, count * 2])
  expect([pairs(mode, width), pairs(mode, language), pairs(width, language)]).toEqual([6, 6, 4])
})

for (const { kind, shown, mode, width, language } of rows) {
  test(`axe finds nothing on ${kind} in ${mode}, ${String(width)} px, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    if (mode === 'dark') await page.emulateMedia({ colorScheme: 'dark' })
    if (mode === 'forced colours') await page.emulateMedia({ forcedColors: 'active' })
    await open(page, at(shown, language) + (mode === 'contrast' ? '?theme=contrast' : ''))
    await expect(page.locator('#map [role=status]')).not.toBeEmpty()
    expect(await audit(page)).toEqual([])
  })
}
