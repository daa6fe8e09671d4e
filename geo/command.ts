import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The content folder of this project, wherever a command is started from. */
export const geo = dirname(fileURLToPath(import.meta.url))

/** Whether a module is the command that was started, and not one that was imported. */
export function isStarted(moduleUrl: string): boolean {
  const started = process.argv[1]
  return started !== undefined && resolve(started) === fileURLToPath(moduleUrl)
}

/**
 * The folder with the sources' texts: the one given, else `../shared/sources` beside the project if it is there.
 * The texts are not part of the project: a fresh clone has none.
 */
export function textsFolder(given: string | undefined): string | null {
  if (given !== undefined) return resolve(given)
  const beside = join(geo, '..', '..', 'shared', 'sources')
  return existsSync(beside) ? beside : null
}
