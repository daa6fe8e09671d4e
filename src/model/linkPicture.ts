/** The picture of a page for where it is linked, in the page's own folder. */
export const pictureName = 'picture.png'

/** What other pages and messengers show of a link (https://ogp.me): the size most of them ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 }
