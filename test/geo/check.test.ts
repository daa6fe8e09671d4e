import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, rules } from '../../geo/check'
import { readJson } from '../../geo/json'
import { printProblem, type Problem } from '../../geo/problem'
import { contentOf, readContent } from '../../geo/read'
import { textOf } from '../../geo/text'
import { change, checkChanged, fixed, folder, readCases, readGood, type Bad } from './fixtures'

const good = readGood()
const cases = readCases()

describe('the good content', () => {
  test('has no problems with the text at hand, and every quotation is verified by it', () => {
    const { problems, sources } = checkChanged(good, {})
    expect(problems).toEqual([])
    expect(sources).toMatchObject([{ quotes: 5, verified: 5, by: 'text', used: 4, unused: { 'other-subject': 1 } }])
    expect(sources[0]?.share).toEqual({ held: 45, of: 94 })
  })

  test('has no problems without the text, and every quotation is verified by its fingerprint', () => {
    const { problems, sources } = checkChanged(good, { texts: null })
    expect(problems).toEqual([])
    expect(sources).toMatchObject([{ quotes: 5, verified: 5, by: 'fingerprint', share: { held: 45, of: 94 } }])
  })
})

describe('each bad fixture gives exactly the problems beside it', () => {
  for (const { rule, name, bad, problems } of cases)
    test(`${rule}/${name}: ${bad.because}`, () => {
      const expected = JSON.parse(readFileSync(problems, 'utf8')) as Problem[]
      expect(expected).not.toEqual([])
      expect(checkChanged(good, bad).problems).toEqual(expected)
    })
})

test('every rule has a folder of bad fixtures, and every folder is of a rule', () => {
  expect(readdirSync(join(folder, 'bad')).sort()).toEqual(Object.keys(rules).sort())
})

test('every rule is a file of its own, and every file a rule', () => {
  const files = readdirSync(join(folder, '..', '..', 'geo', 'check')).map((file) => file.replace(/\.ts$/, ''))
  expect(files.filter((file) => file !== 'rule').sort()).toEqual(Object.keys(rules).sort())
})

test('each bad fixture is found by the rule it is filed under', () => {
  for (const { rule, name, bad } of cases) {
    const given = bad.texts === undefined ? good.texts : bad.texts
    const texts =
      given && new Map(Object.entries(given).map(([id, text]) => [id, typeof text === 'string' ? textOf(Buffer.from(text)) : text.missing]))
    const content = contentOf(change(good, bad))
    const only = check(content, { texts, fixed: bad.fixed ?? fixed }, { [rule]: rules[rule] ?? (() => []) })
    expect(only.problems, `${rule}/${name}`).not.toEqual([])
  }
})

test('a problem is printed on one line: file, place, sentence', () => {
  const problem = { file: 'geo/actors.json', at: 'line 3, a, id', what: 'has a\nline break' }
  expect(printProblem(problem)).toBe('geo/actors.json: line 3, a, id: has a line break')
})

describe('random damage never throws', () => {
  const files = Object.entries(good.files).map(([path, value]) => [path, JSON.stringify(value, null, 1)] as const)
  const runs = 150

  test('to the text of a file', () => {
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.nat(), fc.nat(40), fc.string({ maxLength: 6 }), (which, from, length, instead) => {
        const raws = files.map(([path, raw], at) => {
          const start = from % raw.length
          return { path, raw: at === which ? raw.slice(0, start) + instead + raw.slice(start + length) : raw }
        })
        for (const texts of [null, new Map([['tiny', textOf(Buffer.from(good.texts['tiny'] ?? ''))]])])
          check(contentOf(raws), { texts, fixed })
      }),
      { numRuns: runs },
    )
  })

  test('to any value in a file', () => {
    const nodes = Object.entries(good.files).flatMap(([file, value]) => pathsIn(value).map((path) => [file, path] as const))
    const change = fc.tuple(fc.nat(nodes.length - 1), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, [], {}, '', -1, 1e309, '__proto__')))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const set: NonNullable<Bad['set']> = []
        // deepest first, so that a change does not take away the ground of the next
        for (const [at, value] of [...changes].sort((a, b) => depth(nodes[b[0]]) - depth(nodes[a[0]]))) {
          const node = nodes[at]
          if (node !== undefined) set.push([node[0], node[1], value])
        }
        checkChanged(good, { set })
        checkChanged(good, { set, texts: null })
      }),
      { numRuns: runs },
    )
  })

  test('and our own reader of JSON accepts what JSON.parse accepts, nothing else', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, put]) => {
      const cut = at % (json.length + 1)
      return json.slice(0, cut) + put + json.slice(cut + put.length)
    })
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (raw) => {
        const read = readJson(raw)
        let parsed: { value: unknown } | null
        try {
          parsed = { value: JSON.parse(raw) as unknown }
        } catch {
          parsed = null
        }
        expect(read.ok).toBe(parsed !== null)
        if (read.ok) expect(read.value).toEqual(parsed?.value)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the command', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-check-'))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(folder, '..', '..', 'geo', 'check.ts'), ...args], { encoding: 'utf8' })

  beforeAll(() => {
    mkdirSync(join(root, 'texts'))
    for (const [id, text] of Object.entries(good.texts)) writeFileSync(join(root, 'texts', `${id}.txt`), text)
    writeContent(join(root, 'good'), {})
    writeContent(join(root, 'bad'), { set: [['quotes/tiny.json', '1.exact', 'The bridge at Mill Roads']] })
  })
  afterAll(() => rmSync(root, { recursive: true }))

  test('says what it verified and how, and exits 1 only because fixed places are missing', () => {
    const { status, stdout, stderr } = run('--geo', join(root, 'good'), '--texts', join(root, 'texts'))
    expect(stdout).toContain(`Verified by the texts in ${join(root, 'texts')}.`)
    expect(stdout).toContain('tiny\n  quotations: 5 of 5 verified by the text\n  sentences: 4 used, 1 unused (other-subject 1)\n  47.9 % of 94 words held')
    expect(stderr.trim().split('\n').every((line) => line.includes('must exist'))).toBe(true)
    expect(status).toBe(1)
  })

  test('prints a changed letter with its place, with and without the texts, and exits 1', () => {
    const byText = run('--geo', join(root, 'bad'), '--texts', join(root, 'texts'))
    expect(byText.stderr).toContain(
      'geo/quotes/tiny.json: line 27, tiny-mill-road-open-to-carts, exact: the words differ from the source at character 24: here "Roads", there "Road"',
    )
    expect(byText.stdout).toContain('4 of 5 verified by the text')
    expect(byText.status).toBe(1)
    const byHash = run('--geo', join(root, 'bad'), '--no-texts')
    expect(byHash.stderr).toContain('geo/quotes/tiny.json: line 27, tiny-mill-road-open-to-carts, exact: has 24 characters, its offsets hold 71')
    expect(byHash.stdout).toContain('Verified by fingerprint')
    expect(byHash.stdout).toContain('4 of 5 verified by the fingerprint')
    expect(byHash.status).toBe(1)
  })

  test('tells of a folder that is not there and of a wrong option in a sentence', () => {
    const nowhere = run('--geo', join(root, 'nowhere'), '--texts', join(root, 'nowhere'))
    expect(nowhere.stderr).toContain('geo/actors.json: the file: is missing')
    expect(nowhere.status).toBe(1)
    expect(run('--tests').stderr).toContain('Use: npm run check')
  })

  test('names a file that is not UTF-8, and one that is a folder', () => {
    const odd = join(root, 'odd')
    cpSync(join(root, 'good'), odd, { recursive: true })
    writeFileSync(join(odd, 'events.json'), Buffer.from([0x5b, 0xff, 0x5d]))
    mkdirSync(join(odd, 'quotes', 'folder.json'))
    const { unreadable } = readContent(odd)
    expect(unreadable.map(printProblem)).toEqual([
      'geo/events.json: the file: is not UTF-8',
      'geo/quotes/folder.json: the file: cannot be read (EISDIR)',
    ])
  })

  function writeContent(to: string, bad: Omit<Bad, 'because'>): void {
    for (const { path, raw } of change(good, bad)) {
      mkdirSync(dirname(join(to, path)), { recursive: true })
      writeFileSync(join(to, path), raw ?? '')
    }
  }
})

function depth(node: readonly [string, string] | undefined): number {
  return node?.[1].split('.').filter((step) => step !== '').length ?? 0
}

/** Every path in a value, as the fixtures write it. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, member]) => pathsIn(member, path === '' ? name : `${path}.${name}`))]
}
