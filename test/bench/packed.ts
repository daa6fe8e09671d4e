import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

export interface Packed {
  body: Buffer
  type: string
  isBrotli: boolean
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const isPressed = new Set(['.png', '.woff2', '.zip'])

// The best quality takes a minute for what a thousand atlases weigh; a host would not wait for it either.
const largest = 2_000_000

const known = new Map<string, Packed>()

/** In: a path. Out: the file as it is sent, with brotli where that helps, compressed once; null: there is none. */
export function pack(path: string): Packed | null {
  const found = known.get(path)
  if (found) return found
  if (!existsSync(path) || !statSync(path).isFile()) return null
  const ending = extname(path)
  const body = readFileSync(path)
  const quality = body.length > largest ? 6 : constants.BROTLI_MAX_QUALITY
  const packed: Packed = {
    type: types[ending] ?? 'application/octet-stream',
    isBrotli: !isPressed.has(ending),
    body: isPressed.has(ending)
      ? body
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  }
  known.set(path, packed)
  return packed
}

/** In: folders, the first that has it wins, and a path below them. */
export function packBelow(folders: readonly string[], path: string): Packed | null {
  if (path.split('/').includes('..')) return null
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
  for (const folder of folders) {
    const packed = pack(join(folder, name))
    if (packed) return packed
  }
  return null
}
