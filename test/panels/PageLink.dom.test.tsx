import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { PageLink } from '../../src/panels/PageLink'
import { store } from '../../src/state/store'
import { showOn } from './show'

const here = { kind: 'place', id: 'homs' } as const
const aleppo = { kind: 'place', id: 'aleppo' } as const
const opened = (): unknown => store.getState().address

describe('a link inside the atlas', () => {
  test('is a real, relative address', () => {
    showOn(here, <PageLink to={{ kind: 'source', id: 'rt-2014-01-13' }} fragment="a-quotation">There</PageLink>, { language: 'ar' })
    expect(screen.getByRole('link').getAttribute('href')).toBe('../../../ar/source/rt-2014-01-13/#a-quotation')
  })

  test('opens its page by a plain press, without leaving this one', () => {
    showOn(here, <PageLink to={aleppo} fragment="a-quotation">There</PageLink>)
    // false: the browser does not follow the link
    expect(fireEvent.click(screen.getByRole('link'))).toBe(false)
    expect(opened()).toMatchObject({ page: aleppo, fragment: 'a-quotation' })
  })

  test('opens its page by the keyboard', async () => {
    showOn(here, <PageLink to={aleppo}>There</PageLink>)
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('link'))
    await userEvent.keyboard('{Enter}')
    expect(opened()).toMatchObject({ page: aleppo })
  })

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])('leaves a press with %j to the browser', (how) => {
    showOn(here, <PageLink to={aleppo}>There</PageLink>)
    const before = opened()
    // Without this jsdom would say that it cannot navigate; what counts is that we have not refused before.
    let isOurs: boolean | null = null
    const watch = (event: Event): void => {
      isOurs = event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', watch)
    fireEvent.click(screen.getByRole('link'), how)
    window.removeEventListener('click', watch)
    expect(isOurs).toBe(false)
    expect(opened()).toBe(before)
  })

  test('to another language says which, and changes only that', async () => {
    showOn(here, <PageLink to={here} language="ar">العربية</PageLink>)
    const link = screen.getByRole('link')
    expect([link.lang, link.getAttribute('hreflang'), link.getAttribute('href')]).toEqual(['ar', 'ar', '../../ar/place/homs/'])
    await userEvent.click(link)
    expect(opened()).toMatchObject({ language: 'ar' })
  })
})
