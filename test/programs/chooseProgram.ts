/** A program that the tests run and do not bring with them. */
export interface Program {
  /** as it is called in a sentence: "Chromium" */
  called: string
  /** what it may be named on the machine, the best first */
  names: readonly string[]
  /** Debian's package of it */
  pack: string
  /** the variable of the environment that names another one */
  variable: string
  /** what else brings it, for the sentence that asks for it: "run …" */
  advice?: string
}

/** What is known of the machine when a program is looked for. */
export interface Machine {
  /** the value of the program's variable, if it is set */
  named: string | undefined
  /** the first of the system's own found, or null */
  installed: string | null
  /** where a package of ours would keep its own; empty: none does */
  own: string
  exists: (path: string) => boolean
  /** root on Debian or one of its children: a package can be installed */
  canInstall: boolean
}

export type Choice = { use: string } | { install: true } | { give: string }

/**
 * Which of a program the tests run: the one that was named, the system's, a package's own, one to be installed; or a
 * sentence that says what to do. Decides only; `findProgram.ts` looks and acts.
 */
export function chooseProgram({ called, pack, variable, advice }: Program, { named, installed, own, exists, canInstall }: Machine): Choice {
  if (named !== undefined && named !== '') {
    return exists(named)
      ? { use: named }
      : { give: `${variable} names ${named}, and there is no such program: correct it, or unset it to have one found.` }
  }
  if (installed !== null) return { use: installed }
  if (own !== '' && exists(own)) return { use: own }
  if (canInstall) return { install: true }
  const ways = [`install the package ${pack}`, ...(advice === undefined ? [] : [advice])].join(', ')
  return { give: `No ${called} was found: ${ways}, or name one in ${variable}.` }
}
