import { describe, expect, test } from 'vitest'
import { snippetOf, type Snippet } from '../../src/model/snippet'

const plain: Snippet = {
  src: 'https://atlas.example/embed/place/castello-road/',
  title: 'Castello Road – Ceasefire Atlas',
  width: '100%',
  height: 600,
  link: 'https://atlas.example/place/castello-road/',
  linkText: 'Castello Road – Ceasefire Atlas',
}
const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

describe('the snippet for an article', () => {
  test('is a frame as the contract has it, and a plain link to the page itself', () => {
    expect(snippetOf(plain)).toBe(
      '<iframe src="https://atlas.example/embed/place/castello-road/" title="Castello Road – Ceasefire Atlas" width="100%" height="600" loading="lazy" style="border:0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n' +
        '<p><a href="https://atlas.example/place/castello-road/">Castello Road – Ceasefire Atlas</a></p>',
    )
  })

  test('can have its link as a quotation, behind the frame', () => {
    const body = parsed(snippetOf({ ...plain, isQuoted: true }))
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'BLOCKQUOTE'])
    expect(body.querySelector('blockquote a')!.getAttribute('href')).toBe(plain.link)
  })

  test.each([
    '"><script>alert(1)</script>',
    '</iframe><img src=x onerror=alert(1)>',
    `' onload='alert(1)`,
    '" onload="alert(1)',
    '&quot; &amp; &lt;b&gt;',
    '‏حلب “مدينة” & <b>',
  ])('keeps %j as text, in attributes and in the link', (hostile) => {
    const body = parsed(snippetOf({ ...plain, title: hostile, linkText: hostile, src: `https://atlas.example/?at=${hostile}`, link: `https://atlas.example/#${hostile}` }))
    const frame = body.querySelector('iframe')!
    expect([frame.getAttribute('title'), body.querySelector('a')!.textContent]).toEqual([hostile, hostile])
    expect(frame.getAttribute('src')).toBe(`https://atlas.example/?at=${hostile}`)
    expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'P', 'A'])
    expect(frame.getAttributeNames()).toEqual(['src', 'title', 'width', 'height', 'loading', 'style', 'allow', 'referrerpolicy'])
  })
})
