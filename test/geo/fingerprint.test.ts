import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fingerprint } from '../../geo/content'
import type { Quote } from '../../src/model/quote'
import { change, folder, readGood, type Bad } from './fixtures'

const good = readGood()
const text = good.texts['tiny'] ?? ''
const quotes = good.files['quotes/tiny.json'] as Quote[]
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-fingerprint-'))
  writeFileSync(join(root, 'tiny.txt'), text)
})
afterEach(() => rmSync(root, { recursive: true }))

const file = () => join(root, 'geo', 'fingerprints', 'tiny.json')

function write(bad: Omit<Bad, 'because'>): void {
  for (const { path, raw } of change(good, bad)) {
    mkdirSync(dirname(join(root, 'geo', path)), { recursive: true })
    writeFileSync(join(root, 'geo', path), raw ?? '')
  }
}

function run(...args: string[]) {
  const command = join(folder, '..', '..', 'geo', 'fingerprint.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', command, '--geo', join(root, 'geo'), ...args], { encoding: 'utf8' })
}

const first: Omit<Bad, 'because'> = { drop: [['fingerprints/tiny.json', '']] }

describe('npm run fingerprint', () => {
  test('records the text and each quotation on its first run, the same every time', () => {
    write(first)
    const { status, stderr } = run('--texts', root)
    expect([status, stderr]).toEqual([0, ''])
    const written = readFileSync(file(), 'utf8')
    const recorded = JSON.parse(written) as Fingerprint
    const hash = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex')
    expect(recorded).toMatchObject({ source: 'tiny', sha256: hash(text), length: Array.from(text).length, words: 94 })
    expect(Object.keys(recorded.quotes)).toEqual(quotes.map(({ id }) => id))
    for (const { id, start, end, prefix, exact, suffix } of quotes)
      expect(recorded.quotes[id]).toEqual({ start, end, sha256: hash(exact), context: hash(`${prefix}\0${exact}\0${suffix}`) })
    expect(run('--texts', root).status).toBe(0)
    expect(readFileSync(file(), 'utf8')).toBe(written)
  })

  test('counts a byte-order mark and every line end as they are stored', () => {
    write({ ...first, set: [['quotes/tiny.json', '', []]] })
    writeFileSync(join(root, 'tiny.txt'), `\uFEFF${text}\r\n`)
    run('--texts', root)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ length: Array.from(text).length + 3 })
  })

  test('holds no words of the text', () => {
    write(first)
    run('--texts', root)
    expect(readFileSync(file(), 'utf8')).not.toMatch(/Mill Road|“|valley|calm\b.*if/i)
  })

  test('refuses a text that is not the one recorded, even by one byte, and writes nothing', () => {
    write({})
    const before = readFileSync(file(), 'utf8')
    writeFileSync(join(root, 'tiny.txt'), text.replace(/\n$/, '\r\n'))
    const { status, stderr } = run('--texts', root)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^geo\/fingerprints\/tiny\.json: sha256: the text at hand is not the one recorded: its SHA-256 is [0-9a-f]{64}$/m)
    expect(readFileSync(file(), 'utf8')).toBe(before)
  })

  test('refuses a quotation that does not match, naming it, and writes nothing', () => {
    write({ ...first, set: [['quotes/tiny.json', '2.exact', 'if the river stays warm']] })
    const { status, stderr } = run('--texts', root)
    expect(status).toBe(1)
    expect(stderr).toContain('tiny-river-stays-calm, exact: the words differ from the source at character 20: here "warm", there "calm"')
    expect(stderr).toContain('tiny: refused, nothing written')
    expect(() => readFileSync(file())).toThrow()
  })

  test('refuses quotations with a broken shape, an id twice, a file that cannot be parsed', () => {
    write({ ...first, drop: [...(first.drop ?? []), ['quotes/tiny.json', '1.manner']] })
    expect(run('--texts', root).stderr).toContain('"manner" is missing from a quotation')
    write({ set: [['quotes/tiny.json', '1.id', 'tiny-talks-opened-in-milltown']] })
    expect(run('--texts', root).stderr).toContain('tiny-talks-opened-in-milltown: stands twice')
    write({ raw: { 'quotes/tiny.json': '[' } })
    expect(run('--texts', root).stderr).toContain('geo/quotes/tiny.json: line 1, column 2: not JSON')
  })

  test('does not overwrite a record that it cannot read', () => {
    write({ raw: { 'fingerprints/tiny.json': '{' } })
    expect(run('--texts', root).stderr).toContain('cannot be read; restore it, or delete it to record the text anew')
    expect(readFileSync(file(), 'utf8')).toBe('{')
  })

  test('says so where a text, all sources, or an option is missing', () => {
    write({})
    rmSync(join(root, 'tiny.txt'))
    const missing = run('--texts', root)
    expect(missing.stderr).toContain(`tiny: there is no text ${join(root, 'tiny.txt')}`)
    expect(missing.status).toBe(1)
    write({ set: [['sources.json', '', []]] })
    expect(run('--texts', root).stderr).toContain('names no source that can be read')
    expect(run('--text', root).stderr).toContain('Use: npm run fingerprint')
  })

  test('names a text that is not UTF-8', () => {
    write(first)
    writeFileSync(join(root, 'tiny.txt'), Buffer.from([0xff, 0xfe]))
    expect(run('--texts', root).stderr).toContain('cannot be read as UTF-8 text')
  })
})
