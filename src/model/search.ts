/**
 * What counts as the same word for the search, in both scripts. The index is built with these functions and
 * asked with them, and the words it found are marked by them.
 */

/** A word of a text: as it is compared, and where it stands (UTF-16 offsets, end exclusive). */
export interface Word {
  folded: string
  start: number
  end: number
  /** joined from so many words before it by hyphens: "cease-fire" is also "ceasefire" */
  joins?: number
}

// Initials ("U.S.") are one word; so is what apostrophes and hyphens hold together, until it is taken apart below.
const inside = String.raw`[\p{L}\p{M}\p{N}'’ʼʻʿʾ\u0640]`
const wordPattern = new RegExp(String.raw`(?:\p{L}\.){2,}(?:\p{L}(?!${inside}))?|[\p{L}\p{N}]${inside}*(?:[-‐‑]${inside}+)*`, 'gu')
const initials = /^(?:\p{L}\.)+\p{L}?$/u

/** The Arabic article before a hyphen, in the forms that Latin spelling gives it before different letters. */
const articles = new Set(['al', 'el', 'ul', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az'])

// Letters that NFKD leaves apart though readers type one for the other.
const letters: Record<string, string> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ء: '' }
const digits = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf)

/**
 * One word as it is compared: no case, no diacritics, no vowel signs, no tatweel; the forms of alef and hamza,
 * ta marbuta and ha, alef maqsura and ya are one; the Arabic article is gone.
 */
export function foldWord(word: string): string {
  const known = folds.get(word)
  if (known !== undefined) return known
  const folded = fold(word)
  folds.set(word, folded)
  return folded
}

// A keystroke marks hundreds of words, mostly the same ones: measured, folding them anew took most of its time.
const folds = new Map<string, string>()

function fold(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʼʻʿʾ.]/gu, '')
    .replace(/[ٱىیةکء]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, digits)
  // With a conjunction or preposition before it the article is taken only where enough is left to be a word.
  return plain.replace(/^(?:[وفبك]ال|لل)(?=.{3})/u, '').replace(/^ال(?=.)/u, '')
}

/** The words of a text in their order; a joined word comes after its parts. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    if (initials.test(match)) {
      words.push({ folded: foldWord(match), start: index, end: index + match.length })
      continue
    }
    const parts: Word[] = []
    let start = index
    for (const part of match.split(/[-‐‑]/u)) {
      const end = start + part.length
      const folded = foldWord(part)
      const isArticle = articles.has(folded) && end < index + match.length
      if (folded !== '' && !isArticle) parts.push({ folded, start, end })
      start = end + 1
    }
    words.push(...parts)
    if (parts.length > 1) {
      const folded = parts.map((part) => part.folded).join('')
      words.push({ folded, start: parts[0]!.start, end: index + match.length, joins: parts.length })
    }
  }
  return words
}

/**
 * How a name in Latin letters sounds, so that its transliterations meet (Ramouseh, Ramousah, Ramusa): kh gh dh th
 * are k g d t; c and q are k; o, ou, oo, w and u are u; e and a are a; ee, y and i are i; an h at the end after a
 * vowel and doubled letters do not count. Null for what is too short to be told by its sound.
 */
export function soundOf(folded: string): string | null {
  if (!/^[a-z]+$/.test(folded)) return null
  const sound = folded
    .replace(/ph/g, 'f')
    .replace(/([kgdt])h/g, '$1')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/ee/g, 'i')
    .replace(/[ow]/g, 'u')
    .replace(/y/g, 'i')
    .replace(/e/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aiu])h$/, '$1')
  return sound.length < 3 ? null : sound
}

// Latin and Arabic consonants that stand for each other; weak letters and ayn are written in too many ways to count.
const arabicBones: Record<string, string> = {
  ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'x', ص: 's', ض: 'd',
  ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ا: '', و: '', ي: '', ع: '',
}

/**
 * The consonants of a name, the same in both scripts: "Halab" meets حلب, "Dimashq" دمشق. Null where fewer than
 * three are left, or where letters of another script stand.
 */
export function bonesOf(folded: string): string | null {
  let bones: string
  if (/^[ا-ي]+$/u.test(folded)) {
    bones = [...folded.replace(/ه$/u, '')].map((letter) => arabicBones[letter] ?? '').join('')
  } else {
    const sound = soundOf(folded)
    if (sound === null) return null
    bones = sound.replace(/sh/g, 'x').replace(/[aiu]/g, '').replace(/v/g, 'f').replace(/p/g, 'b')
  }
  bones = bones.replace(/(.)\1+/g, '$1')
  return bones.length < 3 ? null : bones
}

/** Keys of sounds and bones begin so, that a typing error cannot lead from a word to one of them. */
export const soundKey = (sound: string): string => `sound:${sound}`
export const bonesKey = (bones: string): string => `bones:${bones}`

/**
 * The keys under which a word of a text is found: itself; in Arabic also without the conjunction or preposition
 * written onto it; and, of a name, its sound and its bones.
 */
export function keysOf(folded: string, isName: boolean): string[] {
  const keys = [folded]
  if (/^[وفبكل][ا-ي]{3,}$/u.test(folded)) keys.push(folded.slice(1))
  if (!isName) return keys
  const [sound, bones] = [soundOf(folded), bonesOf(folded)]
  if (sound !== null) keys.push(soundKey(sound))
  if (bones !== null) keys.push(bonesKey(bones))
  return keys
}

const stops =
  'a about all an and any anything are as at be been but by can could did do does even for from had has have he her his how i in into is it ' +
  'its many me not of on or our say says she so some than that the their them then there these they this those to was we were what when where ' +
  'which who whom whose why will with would you your من في على الى عن ما ماذا هل كيف متى اين هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت ' +
  'قد لم لا ان او و ثم مع بين كل بعد قبل حول'

/** Words that questions are put with, not about. As they are folded. */
const stopWords = new Set(stops.split(' ').map(foldWord))

/**
 * The words of a query that say what is sought: without those of the question around it, unless there are no
 * others; an article alone seeks nothing yet.
 */
export function soughtIn(query: string): Word[] {
  const words = wordsIn(query).filter(({ folded }) => folded !== 'ال')
  const telling = words.filter(({ folded }) => !stopWords.has(folded) && !articles.has(folded))
  return telling.length > 0 ? telling : words
}
