/**
 * Reads JSON and remembers where everything stands, so that a problem can name a line.
 * `JSON.parse` gives no positions, and keeps the last of two equal keys in silence.
 */

export type JsonPath = readonly (string | number)[]

export type JsonReading =
  | {
      ok: true
      value: unknown
      /** line (from 1) of the value at the path, or of its nearest existing ancestor */
      lineOf(path: JsonPath): number
      /** keys written twice in one object */
      doubled: JsonPath[]
    }
  | { ok: false; line: number; column: number; what: string }

interface Node {
  start: number
  members?: Map<string | number, Node>
}

class Unreadable extends Error {
  constructor(
    readonly offset: number,
    what: string,
  ) {
    super(what)
  }
}

// Content is five levels deep. A bound keeps hostile nesting from overflowing the stack.
const deepest = 64

const blank = /[ \t\n\r]*/y
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/**
 * @param raw the text of a file
 * @returns its value with positions, or the line and column (from 1) at which it stops being JSON. Never throws.
 */
export function readJson(raw: string): JsonReading {
  const doubled: JsonPath[] = []
  try {
    const root = scan(raw, doubled)
    const value: unknown = JSON.parse(raw)
    return { ok: true, value, doubled, lineOf: (path) => lineAt(raw, find(root, path)) }
  } catch (error) {
    const offset = error instanceof Unreadable ? error.offset : 0
    const what = error instanceof Error ? error.message : String(error)
    const column = offset - (raw.lastIndexOf('\n', offset - 1) + 1) + 1
    return { ok: false, line: lineAt(raw, offset), column, what }
  }
}

function find(root: Node, path: JsonPath): number {
  let node = root
  for (const step of path) {
    const next = node.members?.get(step)
    if (next === undefined) break
    node = next
  }
  return node.start
}

function lineAt(raw: string, offset: number): number {
  let line = 1
  for (let at = raw.indexOf('\n'); at !== -1 && at < offset; at = raw.indexOf('\n', at + 1)) line++
  return line
}

function scan(raw: string, doubled: JsonPath[]): Node {
  let at = 0

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at
    const found = pattern.exec(raw)?.[0]
    if (found === undefined) return null
    at += found.length
    return found
  }

  function expect(mark: string, instead: string): void {
    take(blank)
    if (raw[at] !== mark) throw new Unreadable(at, `not JSON: expected ${instead}, found ${seen()}`)
    at++
  }

  function seen(): string {
    return at >= raw.length ? 'the end of the file' : `"${raw.slice(at, at + 12).split('\n')[0]}"`
  }

  function key(): string {
    take(blank)
    const start = at
    const found = take(string)
    if (found === null) throw new Unreadable(start, `not JSON: expected a name in double quotes, found ${seen()}`)
    return JSON.parse(found) as string
  }

  function value(path: JsonPath): Node {
    take(blank)
    const node: Node = { start: at }
    if (path.length > deepest) throw new Unreadable(at, `nested deeper than ${deepest} levels`)
    if (raw[at] === '{') members(node, path)
    else if (raw[at] === '[') elements(node, path)
    else if (raw[at] === '"') {
      if (take(string) === null)
        throw new Unreadable(at, 'not JSON: a string that is not closed on its line, or has a bad escape')
    } else if (!take(literal)) throw new Unreadable(at, `not JSON: expected a value, found ${seen()}`)
    return node
  }

  function members(node: Node, path: JsonPath): void {
    const found = (node.members = new Map())
    at++
    take(blank)
    if (raw[at] === '}') return void at++
    for (;;) {
      const name = key()
      if (found.has(name)) doubled.push([...path, name])
      expect(':', 'a colon')
      found.set(name, value([...path, name]))
      take(blank)
      if (raw[at] !== ',') break
      at++
    }
    expect('}', 'a comma or }')
  }

  function elements(node: Node, path: JsonPath): void {
    const found = (node.members = new Map())
    at++
    take(blank)
    if (raw[at] === ']') return void at++
    for (;;) {
      found.set(found.size, value([...path, found.size]))
      take(blank)
      if (raw[at] !== ',') break
      at++
    }
    expect(']', 'a comma or ]')
  }

  const root = value([])
  take(blank)
  if (at < raw.length) throw new Unreadable(at, `not JSON: text after the end, ${seen()}`)
  return root
}
