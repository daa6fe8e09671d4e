import { expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { titleOf } from '../../src/panels/pageTitle'
import { listPages } from '../../src/site/listPages'
import { oembedOf } from '../../src/site/oembed'
import { pathOf, readAddress } from '../../src/state/address'
import { core, speaks } from '../atlas'

const site = 'https://atlas.example/here/'
const told = languages.flatMap((language) =>
  listPages(core).flatMap((page) => {
    const { title } = titleOf(page, core, language, speaks[language])!
    const oembed = oembedOf(site, { page, language, title, site: speaks[language]('atlasName') })
    return oembed ? [{ page, language, title, oembed }] : []
  }),
)

test('every answer is a rich one of version 1.0, at most 600 wide, with the picture of its page', () => {
  expect(told.length).toBeGreaterThan(100)
  for (const { page, language, title, oembed } of told) {
    const own = site + pathOf({ language, page })
    expect(oembed).toMatchObject({ type: 'rich', version: '1.0', title, provider_name: speaks[language]('atlasName'), thumbnail_url: `${own}picture.png`, thumbnail_width: 1200, thumbnail_height: 630 })
    expect(oembed.width).toBeLessThanOrEqual(600)
    expect(Number.isInteger(oembed.height)).toBe(true)
  }
})

test('every frame shows the embedded view of the page, and the link behind it leads to the page itself', () => {
  for (const { page, language, oembed } of told) {
    const { body } = new DOMParser().parseFromString(oembed.html, 'text/html')
    const prefix = language === 'en' ? site : `${site}ar/`
    const src = body.querySelector('iframe')!.getAttribute('src')!
    expect(src.startsWith(`${prefix}embed/`)).toBe(true)
    expect(readAddress(src.slice(`${prefix}embed/`.length), '', '').address!.page).toEqual(page)
    expect(body.querySelector('iframe + blockquote a')!.getAttribute('href')).toBe(site + pathOf({ language, page }))
    expect(body.querySelector('iframe')!.title).toBe(oembed.title)
  }
})

test('a title is kept as text', () => {
  const title = '"></iframe><script>alert(1)</script>'
  const { body } = new DOMParser().parseFromString(oembedOf(site, { page: { kind: 'home' }, language: 'en', title, site: 'Atlas' })!.html, 'text/html')
  expect([body.querySelector('iframe')!.title, body.querySelector('a')!.textContent, body.querySelectorAll('script').length]).toEqual([title, title, 0])
})
