import { describe, expect, it } from 'vitest'
import { chooseProgram, type Choice, type Machine } from './chooseProgram'
import { chromiumProgram, nginxProgram } from './wanted'

const bare: Machine = { named: undefined, installed: null, own: '/cache/chrome', exists: () => false, canInstall: false }
const choose = (machine: Machine): Choice => chooseProgram(chromiumProgram, machine)

describe('a program for the tests', () => {
  it('is the one that was named, before any other', () => {
    expect(choose({ ...bare, named: '/opt/chrome', installed: '/usr/bin/chromium', exists: () => true })).toEqual({ use: '/opt/chrome' })
  })

  it('is not another one where the named one is missing: a sentence names the path', () => {
    expect(choose({ ...bare, named: '/opt/chrome', installed: '/usr/bin/chromium' })).toEqual({ give: expect.stringContaining('/opt/chrome') as string })
  })

  it('is found as before where the name is set to nothing', () => {
    expect(choose({ ...bare, named: '', installed: '/usr/bin/chromium' })).toEqual({ use: '/usr/bin/chromium' })
  })

  it('is the system’s, before a package’s own', () => {
    expect(choose({ ...bare, installed: '/usr/bin/chromium', exists: () => true, canInstall: true })).toEqual({ use: '/usr/bin/chromium' })
  })

  it('is a package’s own where it was downloaded', () => {
    expect(choose({ ...bare, exists: (path) => path === '/cache/chrome', canInstall: true })).toEqual({ use: '/cache/chrome' })
  })

  it('is installed where none is found and it can be', () => {
    expect(choose({ ...bare, canInstall: true })).toEqual({ install: true })
  })

  it('is asked for in a sentence that says what to do where none can be had', () => {
    expect(choose(bare)).toEqual({ give: expect.stringMatching(/No Chromium .*install .*chromium, run .*CHROMIUM_PATH/) as string })
    expect(chooseProgram(nginxProgram, { ...bare, own: '' })).toEqual({ give: 'No nginx was found: install the package nginx, or name one in NGINX_PATH.' })
  })
})
