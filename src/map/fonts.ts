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
// file then gives 400. So the Latin of the heavy labels is a font of the page (`registerHeavyLatin`), and
// the style declares only what has one weight a file.
export const semiBold = 'Atlas Map SemiBold'
export const bold = 'Atlas Map Bold'

const arabicRange = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFF']

/** The style's `font-faces`: a file is fetched when a letter in it is first drawn. */
export function fontFaces({ latin, arabic400, arabic600 }: FontUrls): Record<string, { url: string; 'unicode-range': string[] }[]> {
  const heavyArabic = [{ url: arabic600, 'unicode-range': arabicRange }]
  return {
    [regular]: [
      { url: latin, 'unicode-range': ['U+0000-02FF', 'U+1E00-1EFF', 'U+2000-206F', 'U+20A0-20BF', 'U+2122'] },
      { url: arabic400, 'unicode-range': arabicRange },
    ],
    [semiBold]: heavyArabic,
    [bold]: heavyArabic,
  }
}

/** Gives the page the Latin of the heavy labels. Without it, or if it fails, the system's sans stands in. */
export function registerHeavyLatin({ latin }: FontUrls): void {
  if (typeof FontFace === 'undefined') return
  for (const family of [semiBold, bold]) {
    if ([...document.fonts].some((face) => face.family.replaceAll('"', '') === family)) continue
    document.fonts.add(new FontFace(family, `url(${JSON.stringify(latin)})`, { weight: '100 700' }))
  }
}
