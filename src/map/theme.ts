import type { Theme } from '../model/palette'

/** What the reader's system asks for. */
export interface Preference {
  dark: boolean
  contrast: boolean
}

/** In: the chosen theme, null for "as the system says". Out: the theme that is drawn. */
export function resolveTheme(chosen: Theme | null, { dark, contrast }: Preference): Theme {
  return chosen ?? (contrast ? 'contrast' : dark ? 'dark' : 'light')
}

const queries = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' } as const

export function preference(): Preference {
  const says = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false
  return { dark: says(queries.dark), contrast: says(queries.contrast) }
}

/** Calls back when the system changes its mind. Out: the undo. */
export function followPreference(onChange: () => void): () => void {
  const lists = Object.values(queries).flatMap((query) => globalThis.matchMedia?.(query) ?? [])
  for (const list of lists) list.addEventListener('change', onChange)
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange)
  }
}
