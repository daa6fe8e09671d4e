import { themes, type Theme } from '../model/palette'

/** Also read by `public/theme.js`, before the first paint. */
const key = 'ceasefire-atlas-theme'

/** The theme chosen on an earlier visit, or null: none, nonsense, or a browser that keeps nothing. */
export function rememberedTheme(): Theme | null {
  try {
    const kept = window.localStorage.getItem(key)
    return themes.find((theme) => theme === kept) ?? null
  } catch {
    return null
  }
}

/** Keeps the theme for the next visit, where storage allows. */
export function rememberTheme(theme: Theme | null): void {
  try {
    if (theme === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, theme)
  } catch {
    // Storage is refused (a sandbox, a full disk, a setting): the choice holds for this visit.
  }
}
