import { palettes, type Palette, type Theme } from '../model/palette.ts'

/** A colour's role as a CSS variable. */
export function nameOfRole(role: string): string {
  return `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `${nameOfRole(role)}:${String(colour)}`)
    .join(';')
}

function block(selector: string, theme: Theme): string {
  return `${selector}{${variables(palettes[theme])};color-scheme:${theme === 'dark' ? 'dark' : 'light'}}`
}

/** The palette as CSS variables: as the system says, unless the reader or the address has chosen. */
export function paletteCss(): string {
  return [
    block(':root', 'light'),
    `@media (prefers-color-scheme:dark){${block(':root:not([data-theme])', 'dark')}}`,
    `@media (prefers-contrast:more){${block(':root:not([data-theme])', 'contrast')}}`,
    // Paper is white and ink is black, whatever the screen showed.
    `@media print{${block(':root,:root[data-theme]', 'light')}}`,
    ...(['light', 'dark', 'contrast'] as const).map((theme) => block(`:root[data-theme=${theme}]`, theme)),
  ].join('\n')
}
