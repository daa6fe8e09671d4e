import { describe, expect, test } from 'vitest'
import { excerptOf, isSoughtIn, stretchesOf } from '../../src/model/mark'
import { bonesOf, foldWord, keysOf, soughtIn, soundOf, wordsIn } from '../../src/model/search'

const folded = (text: string): string[] => wordsIn(text).map((word) => word.folded)

describe('a word is compared without what readers write in many ways', () => {
  test.each([
    ['Geneva', 'geneva'],
    ['Genève', 'geneve'],
    ['GHOUTA', 'ghouta'],
    ['Kerry’s', 'kerry'],
    ["Da'esh", 'daesh'],
    ['Монтрё', 'монтре'],
    ['٢٠١٦', '2016'],
    ['۲۰۱۶', '2016'],
  ])('Latin, Cyrillic and digits: %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected)
  })

  test.each([
    ['the forms of alef and hamza', ['أحمد', 'احمد', 'إحمد', 'آحمد', 'ٱحمد']],
    ['hamza on its seats', ['مسؤول', 'مسوول']],
    ['vowel signs', ['هُدَنة', 'هدنة']],
    ['tatweel', ['هـــدنة', 'هدنة']],
    ['ta marbuta and ha', ['راموسة', 'راموسه']],
    ['alef maqsura and ya', ['مستشفى', 'مستشفي']],
    ['the article', ['الراموسة', 'راموسة']],
    ['a conjunction or preposition before the article', ['والراموسة', 'بالراموسة', 'للراموسة', 'راموسة']],
    ['Persian ya and kaf', ['کیری', 'كيري']],
  ])('Arabic: %s', (_, words) => {
    expect(new Set(words.map(foldWord)).size).toBe(1)
  })

  test('an article that is the whole word, or a word that only begins like one, stays', () => {
    expect(foldWord('ال')).toBe('ال')
    expect(foldWord('والد')).toBe('والد')
    expect(foldWord('Alloush')).toBe('alloush')
  })
})

describe('the words of a text', () => {
  test('are found with where they stand', () => {
    const text = 'In “Homs”, talks.'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Homs', 'talks'])
  })

  test('joined by a hyphen are also one, after their parts', () => {
    expect(wordsIn('a cease-fire')).toEqual([
      { folded: 'a', start: 0, end: 1 },
      { folded: 'cease', start: 2, end: 7 },
      { folded: 'fire', start: 8, end: 12 },
      { folded: 'ceasefire', start: 2, end: 12, joins: 2 },
    ])
    // The dash of a span of years joins nothing.
    expect(folded('2014–2017')).toEqual(['2014', '2017'])
  })

  test('lose the Latin article before a hyphen, and only there', () => {
    expect(folded('Bashar al-Jaafari')).toEqual(['bashar', 'jaafari'])
    expect(folded('Al Jazeera')).toEqual(['al', 'jazeera'])
  })

  test('that are initials are one word', () => {
    expect(folded('the U.S. and Russia')).toEqual(['the', 'us', 'and', 'russia'])
    expect(folded('U.N.’s')).toContain('un')
  })

  test('are none in what has none', () => {
    expect(wordsIn(' …—“”.!? ')).toEqual([])
  })
})

describe('names meet by their sound', () => {
  test.each([
    ['Ramouseh', 'Ramousah', 'Ramusa', 'Ramoussa', 'Ramooseh', 'Rammouseh'],
    ['Ghouta', 'Ghuta', 'Gouta', 'Ghoutah', 'Ghoota'],
    ['Castello', 'Kastello', 'Castelo', 'Kastelo'],
    ['Mohammad', 'Muhammad', 'Mohamed', 'Mohammed'],
    ['Riyadh', 'Riyad', 'Riad'],
    ['Nusrah', 'Nusra', 'Nosra'],
    ['Sergey', 'Sergei'],
  ])('%s and its transliterations', (...names) => {
    expect(new Set(names.map((name) => soundOf(foldWord(name)))).size).toBe(1)
  })

  test('and other names do not', () => {
    expect(new Set(['homs', 'hama', 'geneva', 'ghouta', 'damascus', 'aleppo', 'astana'].map(soundOf)).size).toBe(7)
    expect(['zzzz', 'us', 'راموسه', 'алеппо'].map(soundOf)).toEqual([null, null, null, null])
  })

  test.each([
    ['Halab', 'حلب'],
    ['Hims', 'حمص'],
    ['Dimashq', 'دمشق'],
    ['Ramouseh', 'الراموسة'],
    ['Lavrov', 'لافروف'],
    ['Mohammad', 'محمد'],
    ['Jaafari', 'الجعفري'],
  ])('%s meets %s by its consonants', (latin, arabic) => {
    expect(bonesOf(foldWord(latin))).not.toBeNull()
    expect(bonesOf(foldWord(latin))).toBe(bonesOf(foldWord(arabic)))
  })

  test('with fewer than three consonants, anything could be meant', () => {
    expect(['ghouta', 'غوطه', 'us'].map(bonesOf)).toEqual([null, null, null])
  })

  test('a word of a text has the key of its sound only where it is a name', () => {
    expect(keysOf('ramouseh', false)).toEqual(['ramouseh'])
    expect(keysOf('ramouseh', true)).toEqual(['ramouseh', 'sound:ramusa', 'bones:rms'])
    expect(keysOf('وروسيا', false)).toEqual(['وروسيا', 'روسيا'])
  })
})

describe('of a question', () => {
  const sought = (query: string): string[] => soughtIn(query).map((word) => word.folded)

  test('what it is about is sought, in both languages', () => {
    expect(sought('what was promised for the Ramouseh Gap?')).toEqual(['promised', 'ramouseh', 'gap'])
    expect(sought('what did Lavrov say that Kerry did not?')).toEqual(['lavrov', 'kerry'])
    expect(sought('ماذا قال لافروف عن حلب')).toEqual(['قال', 'لافروف', 'حلب'])
  })

  test('everything is sought where nothing else is there', () => {
    expect(sought('what is it')).toEqual(['what', 'is', 'it'])
  })

  test('nothing is sought by an article alone, while a name is begun', () => {
    expect(sought('ال')).toEqual([])
    expect(sought('…')).toEqual([])
  })
})

describe('what was found', () => {
  const keys = new Set(['convoy', 'sound:kastalu', 'ceasefire'])

  test('is marked in its sentence, letter for letter', () => {
    const text = 'A Convoy, going along the Castello Road; a cease-fire.'
    const stretches = stretchesOf(text, keys)
    expect(stretches.map((one) => one.text).join('')).toBe(text)
    expect(stretches.filter(({ isSought }) => isSought).map((one) => one.text)).toEqual(['Convoy', 'Castello', 'cease-fire'])
    expect(isSoughtIn(text, keys)).toBe(true)
    expect(isSoughtIn('nothing of it', keys)).toBe(false)
  })

  test('is marked once where a joined word and its part were both found', () => {
    const marked = stretchesOf('the cease-fire holds', new Set(['fire', 'cease', 'ceasefire'])).filter(({ isSought }) => isSought)
    expect(marked.map(({ text }) => text)).toEqual(['cease-fire'])
  })

  test('is in the part of a long text that is shown; a short one is shown whole', () => {
    const long = `${'before '.repeat(400)}convoy ${'after '.repeat(400)}`
    expect(excerptOf('a convoy', keys)).toBe('a convoy')
    expect(excerptOf(long, keys)).toMatch(/^… before .*\bconvoy\b.* after …$/)
    expect(excerptOf(long, keys).length).toBeLessThan(300)
    expect(excerptOf(`convoy ${'after '.repeat(400)}`, keys)).toMatch(/^convoy /)
    expect(excerptOf(`${'before '.repeat(400)}convoy`, keys)).toMatch(/ convoy$/)
    expect(excerptOf('x'.repeat(20_000), keys).length).toBeLessThan(300)
  })
})
