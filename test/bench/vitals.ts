/** A task of the page's thread: milliseconds since the page was asked for, and how many it took. */
export interface Task {
  start: number
  duration: number
}

/** Something that moved though nobody had touched the page. */
export interface Shift {
  at: number
  value: number
}

// A reader feels what keeps the thread longer: https://web.dev/articles/tbt
const unnoticed = 50

/** How many milliseconds up to a moment the page could not have answered: of each task what goes beyond 50 ms. */
export function blockingTime(tasks: readonly Task[], until: number): number {
  return tasks.reduce((sum, { start, duration }) => sum + Math.max(0, Math.min(start + duration, until) - start - unnoticed), 0)
}

/**
 * The largest sum of shifts in one window: less than a second between two, five seconds in all
 * (https://web.dev/articles/cls).
 */
export function layoutShift(shifts: readonly Shift[]): number {
  let [most, sum, first, last] = [0, 0, -Infinity, -Infinity]
  for (const { at, value } of shifts) {
    const isSame = at - last < 1000 && at - first < 5000
    if (!isSame) first = at
    sum = isSame ? sum + value : value
    last = at
    most = Math.max(most, sum)
  }
  return most
}
