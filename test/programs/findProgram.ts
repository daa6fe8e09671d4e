import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chooseProgram, type Machine, type Program } from './chooseProgram'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Debian keeps its servers where only root's PATH leads. */
const beyondPath = ['/usr/sbin', '/usr/local/sbin']

function installedOf(names: readonly string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...beyondPath].filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
}

function look({ names, variable }: Program, own: string): Machine {
  return {
    named: process.env[variable],
    installed: installedOf(names),
    own,
    exists: isProgram,
    canInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  }
}

function install({ called, pack, variable }: Program): void {
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', pack]]) {
    // To stderr: what the tests print to stdout stays theirs.
    const { status } = spawnSync('apt-get', step, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`"apt-get ${step.join(' ')}" failed: install ${called}, or name one in ${variable}.`)
  }
}

/**
 * The path of a program that the tests run. Installs Debian's where it may; else fails with one sentence that says what
 * to do. `own`: where a package of ours would keep its own.
 */
export function findProgram(program: Program, own = ''): string {
  let choice = chooseProgram(program, look(program, own))
  if ('install' in choice) {
    console.error(`No ${program.called} was found; installing the package ${program.pack}.`)
    install(program)
    choice = chooseProgram(program, { ...look(program, own), canInstall: false })
  }
  if ('use' in choice) return choice.use
  throw new Error('give' in choice ? choice.give : `No ${program.called} was found.`)
}
