import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { folder } from './fixtures'

function readFixture(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>
}

/** What a schema of `fixtures/schemas` finds wrong, one line each. */
export function schemaFaults(name: string): (document: unknown) => string[] {
  const ajv = addFormats(new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, strictTuples: false }))
  const validate: ValidateFunction = ajv.compile(readFixture(`schemas/${name}.json`))
  return (document) => (validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`))
}

/** Serves the contexts that the published data names from files; any other address is an error. */
export function offline(url: string): Promise<{ contextUrl: null; documentUrl: string; document: object }> {
  for (const name of ['anno', 'linked-places']) {
    const { for: address, ...document } = readFixture(`contexts/${name}.json`)
    if (address === url) return Promise.resolve({ contextUrl: null, documentUrl: url, document })
  }
  return Promise.reject(new Error(`no context of ${url} is among the fixtures`))
}

/** RFC 4180 to the letter, with a header. Throws at whatever the grammar does not allow. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = []
  // A field in quotes, in which quotes are doubled, or one without quotes, commas and line ends; then what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let row: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (!match) throw new Error(`no field of RFC 4180 at ${String(at)}: ${JSON.stringify(text.slice(at, at + 40))}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) throw new Error('the last row does not end')
  const [header = [], ...body] = rows
  return body.map((cells, at) => {
    if (cells.length !== header.length) throw new Error(`row ${String(at + 2)} has ${String(cells.length)} fields`)
    return Object.fromEntries(header.map((name, column) => [name, unguarded(cells[column]!)]))
  })
}

/** As the README of the archive tells: where apostrophes stand before such a sign, one is taken away. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

interface Shape {
  type: string
  coordinates: unknown
}

/** What RFC 7946 asks of a geometry beyond its members: rings that close (3.1.6) and turn the right way. */
export function ringFaults({ type, coordinates }: Shape): string[] {
  if (type !== 'Polygon') return []
  return (coordinates as [number, number][][]).flatMap((ring, at) => {
    const [first, last] = [ring[0]!, ring.at(-1)!]
    const closed = first[0] === last[0] && first[1] === last[1]
    const twiceArea = ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0)
    const turned = at === 0 ? twiceArea > 0 : twiceArea < 0
    return [...(closed ? [] : [`ring ${String(at)} does not close`]), ...(turned ? [] : [`ring ${String(at)} turns the wrong way`])]
  })
}
