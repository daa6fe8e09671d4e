import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureSize } from '../../src/model/linkPicture'
import { listPages } from '../../src/site/listPages'
import { expect, test } from './atlas'
import { at, core, languages } from './content'

// https://www.w3.org/TR/png-3/#11IHDR: width and height stand behind the signature and the chunk's length and name.
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

test('every page has its picture beside it, in both languages, and no two are the same', () => {
  const seen = new Map<string, string>()
  for (const language of languages) {
    for (const page of listPages(core)) {
      const folder = at(page, language)
      const png = readFileSync(join('dist', folder, 'picture.png'))
      expect(sizeOf(png), folder).toEqual(pictureSize)
      // What messengers still load at once.
      expect(png.length, folder).toBeLessThan(300_000)
      const text = png.toString('base64')
      expect(seen.get(text), folder).toBeUndefined()
      seen.set(text, folder)
    }
  }
})
