import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDeployment } from '../../geo/deployment'
import { quotesOf } from '../../geo/entries'
import { licenceAddress } from '../../geo/exports/licences'
import { publish, publishedList } from '../../geo/exports/publish'
import { hashOf } from '../../geo/text'
import { edition, read, readEdition, ways } from './published'
import { readCsv, schemaFaults } from './readBack'

const { content } = edition
const quotes = quotesOf(content)

describe.each(ways)('the published data, $way', ({ siteUrl }) => {
  const { published, textOf, jsonOf } = read(siteUrl)

  test('agreements.json has every agreement, term, condition, requirement and status, and names everybody', () => {
    const { agreements } = jsonOf<{ agreements: Record<string, unknown>[] }>('agreements.json')
    // What was given a name is reduced to its id again: then it is the content, word for word.
    const bare = JSON.parse(JSON.stringify(agreements), (key, value: unknown) => {
      if (key === 'iri') return undefined
      if (key === 'pax' && value !== null) return (value as { number: number }).number
      const named = value as { id?: string; name?: { en: string; ar: string } } | null
      const isNamed = typeof named === 'object' && named?.name !== undefined && Object.keys(named).length === 2
      if (isNamed) expect([named.name!.en, named.name!.ar].every((word) => word.length > 0)).toBe(true)
      return isNamed ? named.id : value
    }) as { id: string }[]
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id)
    expect(bare.sort(byId)).toEqual([...content.agreements].sort(byId))
    for (const { pax } of agreements) if (pax) expect((pax as { url: string }).url).toMatch(/^https:\/\/www\.peaceagreements\.org\/agreements\/\d+\/$/)
  })

  describe('the sources', () => {
    const wanted = content.sources.map(({ title, URL, issued }) => ({ title, URL, issued: issued['date-parts'][0]!.map(Number) }))
    const readBack = (given: unknown): object[] =>
      new Cite(given).data.map(({ title, URL, issued }) => ({ title, URL, issued: (issued as { 'date-parts': number[][] })['date-parts'][0]!.map(Number) }))

    test('keep CSL-JSON, with the hash of each text', () => {
      const sources = jsonOf<{ id: string; custom: { sha256: string } }[]>('sources.json')
      expect(schemaFaults('csl-data')(sources)).toEqual([])
      expect(readBack(sources)).toEqual(wanted)
      expect(schemaFaults('csl-data')([{ ...sources[0], headline: 'x' }]), 'a variable CSL does not have').not.toEqual([])
      for (const { id, custom } of sources) expect(custom.sha256).toBe(content.fingerprints.get(id)!.sha256)
    })

    test.each(['sources.bib', 'sources.ris'])('are read back from %s with the same titles, dates and addresses', (name) => {
      expect(readBack(textOf(name))).toEqual(wanted)
      for (const { id } of content.sources) expect(textOf(name)).toContain(id)
    })

    test('are whole lines of tags in RIS', () => {
      for (const line of textOf('sources.ris').split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/)
    })
  })

  test('no gloss is published, and no quotation holds Arabic', () => {
    for (const name of ['quotes.jsonld', 'quotes.csv']) {
      for (const { gloss } of quotes) if (gloss) expect(textOf(name)).not.toContain(gloss.ar)
    }
    for (const { exact, prefix, suffix } of readCsv(textOf('quotes.csv'))) expect(`${prefix!}${exact!}${suffix!}`).not.toMatch(/\p{Script=Arabic}/u)
    for (const { content: bytes } of published.slice(0, -1)) expect(strFromU8(bytes)).not.toContain('"gloss"')
  })

  test('atlas.zip holds every file as it is published, the licence, and a README in both languages', () => {
    const inside = unzipSync(published.at(-1)!.content)
    expect(Object.keys(inside)).toEqual(['README.txt', 'LICENSE', ...published.slice(0, -1).map(({ file }) => file.name)])
    for (const { file, content: bytes } of published.slice(0, -1)) expect(hashOf(inside[file.name]!), file.name).toBe(hashOf(bytes))
    expect(strFromU8(inside['LICENSE']!)).toBe(edition.licence)
    const readme = strFromU8(inside['README.txt']!)
    for (const { file } of published.slice(0, -1)) for (const words of [file.name, file.what.en, file.what.ar, file.licence]) expect(readme).toContain(words)
    for (const { id, sha256 } of edition.core.sources) expect(readme.split(`${id}: SHA-256 ${sha256}`)).toHaveLength(3)
    expect(readme).toContain(edition.core.version)
  })

  test('the same content gives the same bytes, read anew and in another time zone', () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    const again = publish(readEdition(), { siteUrl })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(again.map(({ content: bytes }) => hashOf(bytes))).toEqual(published.map(({ content: bytes }) => hashOf(bytes)))
  })

  test('the list tells of each file its length, hash, type, licence and what it is', () => {
    const list = publishedList(published, edition, { siteUrl }) as { version: string; files: Record<string, unknown>[] }
    expect(list.version).toBe(edition.core.version)
    list.files.forEach((file, at) => {
      const bytes = published[at]!.content
      expect(file).toMatchObject({ bytes: bytes.length, sha256: hashOf(bytes), type: expect.stringMatching(/^\w+\/\S+$/) as string })
      for (const licence of (file['licence'] as string).split(', ')) expect(licenceAddress(licence)).toMatch(/^https:/)
      expect(file['what']).toEqual({ en: expect.stringMatching(/\w/) as string, ar: expect.stringMatching(/\p{Script=Arabic}/u) as string })
    })
  })
})

test('an address that is none, or to which nothing can be added, is refused with a sentence', () => {
  for (const wrong of ['example.org', 'ftp://example.org', 'https://example.org/?a=b', 'https://example.org/#a', 'https://me:secret@example.org/']) {
    expect(() => readDeployment({ SITE_URL: wrong }), wrong).toThrow(/SITE_URL is ".*"[,;] .*\./)
  }
  const ids = ['https://example.org/atlas', 'https://example.org/atlas/'].map((siteUrl) => strFromU8(publish(edition, { siteUrl })[0]!.content))
  expect(ids[0]).toBe(ids[1])
})
