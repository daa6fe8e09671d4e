import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { compile } from '../../geo/compile'
import { takeAlong } from '../../geo/exports/along'
import { citationOf } from '../../geo/exports/citations'
import { readCredits } from '../../geo/read'
import { geo } from '../../geo/command'
import { languages, type Language } from '../../src/model/language'
import { citedAt } from '../../src/model/citation'
import { listPages } from '../../src/site/listPages'
import { isOfLesson } from '../../src/state/address'
import { litOn } from '../../src/state/selectors'
import { leafName } from '../../src/state/store'
import { titleOf } from '../../src/panels/pageTitle'
import { speaks } from '../atlas'
import { edition, site } from './published'
import { readCsv } from './readBack'

const { content, core } = edition
const { version } = core
const [year, month, day] = content.about.changes[0]!.date.split('-').map(Number) as [number, number, number]
const english = `${String(year)}, ${new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1))} ${String(day)}`
const arabic = `${String(year)}, ${new Intl.DateTimeFormat('ar-SY-u-nu-latn', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1))} ${String(day)}`
const iso = content.about.changes[0]!.date

const cite = (page: string, language: Language, siteUrl: string | null = null): ReturnType<typeof citationOf> =>
  citationOf(page, language, edition, { siteUrl })

describe('a source', () => {
  // By the Publication Manual of the APA, 7th edition, chapters 9.7 to 9.12 and 10.16, written by hand.
  const known = {
    'rt-2014-01-13':
      'Aleppo ceasefire, prisoner exchange mulled ahead of Syrian peace conference. (2014, January 13). RT. https://www.rt.com/news/syria-ceasefire-prisoner-conference-519/',
    'theweek-2014-02-10':
      'Syrian peace talks resume in Geneva as hundreds escape Homs. (2014, February 10). The Week. https://theweek.com/middle-east/syria/57261/syrian-peace-talks-resume-geneva-hundreds-escape-homs',
    'xinhua-2016-08-27':
      'Xinhua. (2016, August 27). 2nd LD: U.S., Russia achieve clarity on truce in Syria, details to be finalized. China.org.cn (en.chinagate.cn). http://en.chinagate.cn/2016-08/27/content_39175658.htm',
    'usmission-2016-09-10':
      'U.S. and Russia Announce Plan for Peace in Syria (Transcript). (2016, September 10). U.S. Mission Geneva. https://geneva.usmission.gov/2016/09/10/u-s-and-russia-announce-plan-for-peace-in-syria-transcript/',
    'kznewsline-2017-01-23':
      '[Report on the opening of the Astana talks]. (2017, January 23). Kazakhstan Newsline. http://kznewsline.com/syrian-peace-talks-open-astana-focus-strengthening-cease-fire/',
  }

  test.each(Object.entries(known))('%s is cited as the APA would have it, before the page that quotes it', (id, words) => {
    const lines = cite(`source/${id}`, 'en').plain.split('\n')
    expect(lines[0]).toBe(words)
    const { title } = content.sources.find((one) => one.id === id)!
    expect(lines.slice(1)).toEqual([`Ceasefire Atlas. (${english}). Quotations from “${title}” [Version ${version}]. urn:ceasefire-atlas:source:${id}`])
    expect(cite(`source/${id}`, 'ar').plain.split('\n')[0]).toBe(words)
  })

  test('has five that are known to be right', () => {
    expect(Object.keys(known)).toEqual(content.sources.map(({ id }) => id))
  })
})

describe('a quotation', () => {
  const page = 'source/theweek-2014-02-10'
  const quote = content.quotes.get('theweek-2014-02-10')![0]!.id
  const address = `${site}source/theweek-2014-02-10/#${quote}`
  const title = 'Syrian peace talks resume in Geneva as hundreds escape Homs'
  const url = 'https://theweek.com/middle-east/syria/57261/syrian-peace-talks-resume-geneva-hundreds-escape-homs'
  const english1 = citedAt(cite(page, 'en', site), 'http://elsewhere.example/', quote)

  test('is cited in plain text with its own address', () => {
    expect(english1.plain).toBe(
      `${title}. (2014, February 10). The Week. ${url}\nCeasefire Atlas. (${english}). Quotations from “${title}” [Version ${version}]. ${address}`,
    )
  })

  test('is cited in BibLaTeX, letter for letter', () => {
    expect(english1.bib).toBe(
      [
        '@article{theweek-2014-02-10,',
        '\tjournaltitle = {The Week},',
        '\tdate = {2014-02-10},',
        '\tlanguage = {en},',
        '\tpublisher = {The Week},',
        '\ttitle = {Syrian peace talks resume in {Geneva} as hundreds escape {Homs}},',
        `\turl = {${url}},`,
        '}',
        `@online{ceasefire-atlas-en-${quote},`,
        '\tauthor = {{Ceasefire Atlas}},',
        '\tbooktitle = {Ceasefire {Atlas}},',
        `\tdate = {${iso}},`,
        '\tlanguage = {en},',
        '\ttitle = {Quotations from “{Syrian} peace talks resume in {Geneva} as hundreds escape {Homs}”},',
        `\turl = {${address}},`,
        `\tversion = {${version}},`,
        '}',
        '',
      ].join('\n'),
    )
  })

  test('is cited in RIS, tag by tag', () => {
    expect(english1.ris.split('\r\n').slice(-12)).toEqual([
      'TY  - ELEC',
      'AU  - Ceasefire Atlas',
      `DA  - ${iso.replaceAll('-', '/')}/`,
      `PY  - ${String(year)}`,
      `ID  - ceasefire-atlas-en-${quote}`,
      'LA  - en',
      `TI  - Quotations from “${title}”`,
      `UR  - ${address}`,
      'T2  - Ceasefire Atlas',
      `ET  - ${version}`,
      'ER  - ',
      '',
    ])
  })

  test('is cited on the Arabic page in Arabic, at the Arabic page’s address, in every form', () => {
    const { plain, bib, ris, csl } = citedAt(cite(page, 'ar', site), 'http://elsewhere.example/', quote)
    const there = `${site}ar/source/theweek-2014-02-10/#${quote}`
    expect(plain.split('\n')[1]).toBe(`أطلس وقف إطلاق النار. (${arabic}). اقتباسات من “${title}” [الإصدار ${version}]. ${there}`)
    expect(bib).toContain('author = {{أطلس وقف إطلاق النار}}')
    expect(ris).toContain(`UR  - ${there}`)
    expect((JSON.parse(csl) as { URL: string; language: string }[])[1]).toMatchObject({ URL: there, language: 'ar', title: `اقتباسات من “${title}”` })
  })
})

describe.each(languages)('every page, in %s', (language) => {
  // A lesson is the reader's own, and is not cited as the atlas.
  // Nothing is said on the page where views are put together, and a lesson is the reader's.
  const pages = listPages(core).filter((page) => !isOfLesson(page) && page.kind !== 'share')
  const cited = pages.map((page) => ({ page, citation: cite(leafName(page), language, site) }))

  test('is cited by the title it bears', () => {
    for (const { page, citation } of cited) {
      const works = JSON.parse(citation.csl) as { title: string; URL: string }[]
      const { title, URL } = works.at(-1)!
      const shown = titleOf(page, core, language, speaks[language])!.title
      if (page.kind === 'home') expect(title).toBe(speaks[language]('homeTitle'))
      else if (page.kind === 'source') expect(title).toContain(core.sources.find(({ id }) => id === page.id)!.title)
      else expect(speaks[language]('pageTitle', { title })).toBe(shown)
      expect(URL.startsWith(language === 'ar' ? `${site}ar/` : site)).toBe(true)
    }
  })

  test('is read back from every form with the same titles, dates and addresses', () => {
    const told = (given: unknown): object[] =>
      new Cite(given).data.map(({ title, URL, issued }) => ({ title, URL, issued: (issued as { 'date-parts': number[][] })['date-parts'][0]!.map(Number) }))
    for (const { citation } of cited) {
      const wanted = told(JSON.parse(citation.csl))
      expect(told(citation.bib), citation.key).toEqual(wanted)
      expect(told(citation.ris), citation.key).toEqual(wanted)
    }
  })

  test('bears the date of the edition and its version, and no day of reading that nobody knows', () => {
    for (const { citation } of cited) {
      expect(citation.plain).toContain(language === 'ar' ? arabic : english)
      for (const text of [citation.plain, citation.bib, citation.ris, citation.csl]) expect(text).toContain(version)
      expect(`${citation.bib}${citation.csl}`).not.toMatch(/urldate|accessed/)
      expect(citation.ris).not.toMatch(/^Y2 {2}-/m)
    }
  })
})

describe('what a reader takes along of a page', () => {
  const compiled = compile(content, readCredits(geo))
  const files = new Map(takeAlong(compiled, edition, { siteUrl: null }).map((file) => [file.name, file.content]))

  test('is told of each page: its citation, and how much its files hold', () => {
    for (const page of listPages(core).filter((one) => !isOfLesson(one) && one.kind !== 'share')) {
      const name = leafName(page)
      const { along, quotes } = compiled.leaves.get(name)!
      expect(along!.cited).toEqual({ en: cite(name, 'en').plain, ar: cite(name, 'ar').plain })
      for (const language of languages) expect(JSON.parse(files.get(`cite/${language}/${name}.json`)!)).toEqual(cite(name, language))
      const table = files.get(`page/${name}-quotations.csv`)
      expect([along!.quotations, table === undefined ? 0 : readCsv(table).length]).toEqual([quotes.length, quotes.length])
    }
  })

  test('is a table with exactly the page’s quotations, letter for letter, and in each row the version and whose it is', () => {
    const rows = readCsv(files.get('page/place/castello-road-quotations.csv')!)
    expect(rows.map(({ id, exact }) => [id, exact])).toEqual(compiled.leaves.get('place/castello-road')!.quotes.map(({ id, exact }) => [id, exact]))
    for (const row of rows) {
      expect(row['atlas_version']).toBe(version)
      expect(row['licence']).toBe('columns: CC-BY-4.0, Ceasefire Atlas; quoted words: their authors')
    }
  })

  test('is GeoJSON of exactly the places the map of the page marks, each with its licence', () => {
    let some = 0
    for (const page of listPages(core)) {
      const text = files.get(`page/${leafName(page)}-places.geojson`)
      if (!['place', 'agreement', 'plan', 'source'].includes(page.kind)) {
        expect(text).toBeUndefined()
        continue
      }
      const lit = litOn(page, core)
      expect(text === undefined).toBe(lit.length === 0)
      if (text === undefined) continue
      some += 1
      const { features } = JSON.parse(text) as { features: { properties: { id: string; license: string; credit: string } }[] }
      expect(features.map(({ properties }) => properties.id).sort(), leafName(page)).toEqual([...lit].sort())
      for (const { properties } of features) expect([properties.license, properties.credit].every((words) => words.length > 0)).toBe(true)
    }
    expect(some).toBeGreaterThan(30)
  })
})
