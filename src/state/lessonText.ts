import { packLesson, unpackLesson, type Lesson, type LessonFault } from '../model/lesson'

/**
 * A lesson as text for an address: its shortest JSON, compressed (raw DEFLATE, RFC 1951) and written in the
 * alphabet for addresses (RFC 4648, base64url without padding).
 */
const format = 'deflate-raw'

// More than the largest lesson: text that swells beyond it is not one.
const mostBytes = 2_000_000

async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const writer = transform.writable.getWriter()
  // What goes wrong here is told by the reading side.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  const parts: Uint8Array[] = []
  let length = 0
  const reader = transform.readable.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > mostBytes) {
      await reader.cancel()
      throw new RangeError('A lesson is not so long.')
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function toText(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}

export async function encodeLesson(lesson: Lesson): Promise<string> {
  return toText(await through(new TextEncoder().encode(packLesson(lesson)), new CompressionStream(format)))
}

/** The reverse of `encodeLesson`. Never fails: what is no lesson says why. */
export async function decodeLesson(text: string): Promise<Lesson | LessonFault> {
  try {
    const bytes = await through(fromText(text), new DecompressionStream(format))
    return unpackLesson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { why: 'damaged' }
  }
}
