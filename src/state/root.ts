/**
 * The root of the atlas, computed from where this script lies, never from the page's own address:
 * so the same build works under any path, and after the address bar has changed.
 * Scripts are built into `assets/`, one folder below the root; in development they come from `/src`.
 */
export const root = import.meta.env.DEV
  ? new URL(import.meta.env.BASE_URL, globalThis.location?.href ?? 'http://localhost/')
  : new URL(/* @vite-ignore */ '../', import.meta.url)
