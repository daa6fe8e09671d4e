import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { chooseChromium, type Machine } from './chooseChromium'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function inPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
}

function look(): Machine {
  return {
    named: process.env['CHROMIUM_PATH'],
    installed: inPath(),
    own: chromium.executablePath(),
    exists: isProgram,
    canInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  }
}

function install(): void {
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    // To stderr: what the tests print to stdout stays theirs.
    const { status } = spawnSync('apt-get', step, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`"apt-get ${step.join(' ')}" failed: install a Chromium, or name one in CHROMIUM_PATH.`)
  }
}

/** The path of a Chromium to test in. Installs Debian's where it may; else fails with one sentence that says what to do. */
export function findChromium(): string {
  let choice = chooseChromium(look())
  if ('install' in choice) {
    console.error('No Chromium was found; installing the package chromium.')
    install()
    choice = chooseChromium({ ...look(), canInstall: false })
  }
  if ('use' in choice) return choice.use
  throw new Error('give' in choice ? choice.give : 'No Chromium was found.')
}
