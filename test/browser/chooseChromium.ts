/** What is known of the machine when a browser is looked for. */
export interface Machine {
  /** the value of CHROMIUM_PATH, if it is set */
  named: string | undefined
  /** the first of the system's own browsers found in PATH, or null */
  installed: string | null
  /** where Playwright would keep its own */
  own: string
  exists: (path: string) => boolean
  /** root on Debian or one of its children: a package can be installed */
  canInstall: boolean
}

export type Choice = { use: string } | { install: true } | { give: string }

/**
 * Which Chromium the tests run in: the one that was named, the system's, Playwright's own, one to be
 * installed; or a sentence that says what to do. Decides only; `chromium.ts` looks and acts.
 */
export function chooseChromium({ named, installed, own, exists, canInstall }: Machine): Choice {
  if (named !== undefined && named !== '') {
    return exists(named)
      ? { use: named }
      : { give: `CHROMIUM_PATH names ${named}, and there is no such file: correct it, or unset it to have one found.` }
  }
  if (installed !== null) return { use: installed }
  if (own !== '' && exists(own)) return { use: own }
  if (canInstall) return { install: true }
  return {
    give: 'No Chromium was found: install the package chromium, run "npx playwright install chromium", or name one in CHROMIUM_PATH.',
  }
}
