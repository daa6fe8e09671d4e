/** How long a browser may keep what it was answered, by the name below the root; of what begins alike the first counts. */
const classes: readonly (readonly [begins: string, cacheControl: string])[] = [
  // Named for what is in it.
  ['assets/', 'public, max-age=31536000, immutable'],
  // Not named for what is in it, and seldom changed: a letter of last month does no harm.
  ['fonts/', 'public, max-age=2592000'],
  // Else a newer build would wait for as long as this is kept.
  ['service-worker.js', 'no-store'],
]

/** Kept, but asked for each time: pages, data and scripts are of one build, and a page never mixes two. */
const always = 'no-cache'

/** In: a path below the root, without a slash before it. Out: its `Cache-Control`. */
export function cacheFor(path: string): string {
  return classes.find(([begins]) => path.startsWith(begins))?.[1] ?? always
}
