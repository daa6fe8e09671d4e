import { describe, expect, it } from 'vitest'
import { chooseChromium, type Machine } from './browser/chooseChromium'

const bare: Machine = { named: undefined, installed: null, own: '/cache/chrome', exists: () => false, canInstall: false }

describe('the browser for the tests', () => {
  it('is the one that was named, before any other', () => {
    const machine = { ...bare, named: '/opt/chrome', installed: '/usr/bin/chromium', exists: () => true }
    expect(chooseChromium(machine)).toEqual({ use: '/opt/chrome' })
  })

  it('is not another one where the named one is missing: a sentence names the path', () => {
    const choice = chooseChromium({ ...bare, named: '/opt/chrome', installed: '/usr/bin/chromium' })
    expect(choice).toEqual({ give: expect.stringContaining('/opt/chrome') as string })
  })

  it('is found as before where the name is set to nothing', () => {
    expect(chooseChromium({ ...bare, named: '', installed: '/usr/bin/chromium' })).toEqual({ use: '/usr/bin/chromium' })
  })

  it('is the system’s, before Playwright’s own', () => {
    const machine = { ...bare, installed: '/usr/bin/chromium', exists: () => true, canInstall: true }
    expect(chooseChromium(machine)).toEqual({ use: '/usr/bin/chromium' })
  })

  it('is Playwright’s own where it was downloaded', () => {
    expect(chooseChromium({ ...bare, exists: (path) => path === '/cache/chrome', canInstall: true })).toEqual({
      use: '/cache/chrome',
    })
  })

  it('is installed where none is found and it can be', () => {
    expect(chooseChromium({ ...bare, canInstall: true })).toEqual({ install: true })
  })

  it('is asked for in a sentence that says what to do where none can be had', () => {
    const choice = chooseChromium(bare)
    expect(choice).toEqual({ give: expect.stringMatching(/install .*chromium.*CHROMIUM_PATH/) as string })
  })
})
