import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { themes } from '../../src/model/palette'
import { rememberedTheme, rememberTheme } from '../../src/state/theme'
import { project } from '../atlas'

const key = 'ceasefire-atlas-theme'
const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the theme of an earlier visit', () => {
  test.each(themes)('%s is kept', (theme) => {
    rememberTheme(theme)
    expect(rememberedTheme()).toBe(theme)
  })

  test('is forgotten when the system shall decide', () => {
    rememberTheme('dark')
    rememberTheme(null)
    expect(localStorage).toHaveLength(0)
    expect(rememberedTheme()).toBeNull()
  })

  test.each(['', 'purple', 'DARK', '{"theme":"dark"}', '__proto__', '<script>', 'dark '])('is none where storage holds "%s"', (kept) => {
    localStorage.setItem(key, kept)
    expect(rememberedTheme()).toBeNull()
  })

  test('is none where storage throws on reading, and writing does not fail either', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
    expect(rememberedTheme()).toBeNull()
    expect(() => rememberTheme('dark')).not.toThrow()
    expect(() => rememberTheme(null)).not.toThrow()
  })

  test('is none where there is no storage at all, or asking for it throws', () => {
    vi.stubGlobal('window', {
      get localStorage() {
        return refuse()
      },
    })
    expect(rememberedTheme()).toBeNull()
    expect(() => rememberTheme('dark')).not.toThrow()
  })
})

describe('the small script that sets the colours before the first paint', () => {
  const script = readFileSync(join(project, 'public', 'theme.js'), 'utf8')
  const run = (search: string): string | null => {
    history.replaceState(null, '', search === '' ? '/' : search)
    document.documentElement.removeAttribute('data-theme')
    // As the browser runs it: a classic script, in the page.
    new Function(script)()
    return document.documentElement.getAttribute('data-theme')
  }

  test('sets what the store would remember', () => {
    for (const theme of themes) {
      rememberTheme(theme)
      expect(run('')).toBe(theme)
    }
  })

  test('lets the address come first', () => {
    rememberTheme('dark')
    expect(run('?theme=contrast')).toBe('contrast')
  })

  test('sets nothing for nonsense, for nothing, and where storage throws', () => {
    expect(run('')).toBeNull()
    expect(run('?theme=purple')).toBeNull()
    localStorage.setItem(key, 'purple')
    expect(run('')).toBeNull()
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    expect(run('')).toBeNull()
  })
})
