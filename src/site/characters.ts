/** Everything from one code point to another. */
type Range = readonly [from: number, to: number]

const textOf = (ranges: readonly Range[]): string =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join('')

/** Latin with the letters of Turkish, punctuation, arrows, the minus: what `base.css` asks the Latin fonts for. */
export const latin = textOf([
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2c6, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
])

/** The letters, marks, digits and signs of Arabic itself: all that our own words and names need. */
export const arabic = textOf([
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x660, 0x66c],
  [0x670, 0x671],
  [0x200c, 0x200f],
])

/** The same script in other languages, and its forms for old files: a reader's own words may have them. */
export const moreArabic = textOf([
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0x200c, 0x200f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
])
