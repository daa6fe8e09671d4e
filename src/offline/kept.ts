/** A file that is kept: its address below the root, and what tells one text of it from another; null: its name does. */
export interface KeptFile {
  url: string
  revision: string | null
}

/** What the service worker is built with. */
export interface Keeping {
  /** the same in every page of a build, and in no other build's */
  build: string
  files: KeptFile[]
  /** the folders of all pages, in each language, below the root: "" is home */
  pages: string[]
}

/** The data of all pages and how they are cited, by their names below `data/`: one file to keep instead of a thousand. */
export const bundleName = 'data/kept.json'

/** Whether a file of the data stands in the bundle; in: its name below `data/`, without its ending. */
export function isBundled(name: string): boolean {
  // Views in somebody's page are not kept.
  return /^(?:page|cite)\/(?!quote\/)/.test(name)
}

/** The page without words, in which the script draws any page. */
export const shellName = 'shell.html'
export const notFoundName = '404.html'
/** The service worker itself stands at the root, and so answers all below it. */
export const workerName = 'service-worker.js'

/**
 * Whether a file of the build is kept. Not kept: written pages (the shell stands for them), pictures for where pages
 * are linked, what a reader takes along as files, and the map's worker for sandboxed frames, which keep nothing.
 */
export function isKept(path: string): boolean {
  return /^(?:assets\/(?!maplibre-gl-worker-)|fonts\/|data\/ground\/.*\.json$|data\/(?:core|facts|search|kept)\.json$|icon\.svg$|theme\.js$|shell\.html$|404\.html$)/.test(path)
}

/** In: a path below the root. Out: the folder of the page it asks for. */
export function folderAsked(path: string): string {
  const folder = path.replace(/index\.html$/, '')
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`
}

/** The shell as it must read at a depth: its addresses are relative to the root. */
export function shellAt(shell: string, folder: string): string {
  const up = '../'.repeat(folder.split('/').length - 1)
  return up === '' ? shell : shell.replace(/((?:href|src)=")\.\//g, (_, attribute: string) => attribute + up)
}

/** The build that a page is of; null: it does not say. */
export function buildOf(html: string): string | null {
  return /<html[^>]* data-build="([\w-]+)"/.exec(html)?.[1] ?? null
}
