/** The fonts of the map's labels, all served by ourselves. */
export interface FontUrls {
  /** IBM Plex Sans, variable */
  latin: string
  arabic400: string
  arabic600: string
}

/** Names used in `text-font`. */
export const regular = 'Atlas Map Regular'
// MapLibre reads the weight out of the name ("SemiBold" → 600, "Bold" → 700), but only for fonts of the
// page: a file declared in the style's `font-faces` is always drawn at its default weight, and a variable
// file then gives 400. So the Latin of the labels is fonts of the page (`registerLatin`), which can also be
// made ready before a letter is drawn, and the style declares only what has one weight a file.
export const semiBold = 'Atlas Map SemiBold'
export const bold = 'Atlas Map Bold'

// No name on the map has a letter beyond those of Arabic itself.
const arabicRange = ['U+060C', 'U+061B', 'U+061F', 'U+0621-063A', 'U+0640-0652', 'U+0660-066C', 'U+0670-0671']

/** The style's `font-faces`, for Arabic: a file is fetched when a letter in it is first drawn. */
export function fontFaces({ arabic400, arabic600 }: FontUrls): Record<string, { url: string; 'unicode-range': string[] }[]> {
  const heavyArabic = [{ url: arabic600, 'unicode-range': arabicRange }]
  return {
    [regular]: [{ url: arabic400, 'unicode-range': arabicRange }],
    [semiBold]: heavyArabic,
    [bold]: heavyArabic,
  }
}

/** Gives the page the Latin of the labels. Without it, or if it fails, the system's sans stands in. */
export function registerLatin({ latin }: FontUrls): void {
  if (typeof FontFace === 'undefined') return
  for (const family of [regular, semiBold, bold]) {
    if ([...document.fonts].some((face) => face.family.replaceAll('"', '') === family)) continue
    const face = new FontFace(family, `url(${JSON.stringify(latin)})`, { weight: '400 700' })
    document.fonts.add(face)
    // The page's own text has the file already: it is there before the first letter is wanted.
    face.load().catch(() => undefined)
  }
}
