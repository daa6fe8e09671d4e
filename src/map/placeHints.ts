import type { Bounds } from '../model/geometry'
import type { Room } from './edges'
import type { Point } from './pointing'

// How far a hint may stand from where the way to its place leaves the map, along the edge, CSS pixels.
const slides = [0, -28, 28, -56, 56, -90, 90, -130, 130, -180, 180]
const gap = 4

/** In: a hint's size and where its way leaves the room. Out: the places it may stand at, best first, wholly inside the room. */
export function standsFor([width, height]: Point, [x, y]: Point, room: Room): Bounds[] {
  const isSide = Math.min(x - room.left, room.right - x) <= Math.min(y - room.top, room.bottom - y)
  return slides.map((slide): Bounds => {
    const [px, py] = isSide ? [x, y + slide] : [x + slide, y]
    const left = Math.max(room.left, Math.min(room.right - width, px - width / 2))
    const top = Math.max(room.top, Math.min(room.bottom - height, py - height / 2))
    return [left, top, left + width, top + height]
  })
}

const touches = (a: Bounds, b: Bounds): boolean => a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap

/** Stands each hint at the edge where nothing of the places lies under it; one that has no such spot is not shown. */
export function placeHints(
  buttons: readonly HTMLElement[],
  ways: readonly Point[],
  room: Room,
  /** whether nothing lies there: of the places only, or of the ground's names too */
  isFree: (box: Bounds, ofAll: boolean) => boolean,
): void {
  const taken: Bounds[] = []
  for (const [index, button] of buttons.entries()) {
    const way = ways[index]!
    const apart = standsFor([button.offsetWidth, button.offsetHeight], way, room).filter(
      (each) => !taken.some((other) => touches(each, other)),
    )
    const box = apart.find((each) => isFree(each, true)) ?? apart.find((each) => isFree(each, false))
    // Not `hidden`: it keeps its size for the next time, and hands on its focus only when it goes for good.
    // And never `visible`, which would show it on a map that is itself hidden.
    button.style.visibility = box || button === document.activeElement ? '' : 'hidden'
    if (!box) continue
    taken.push(box)
    // Boxes are the map's, a transform starts from the corner of the row of buttons.
    const { offsetLeft = 0, offsetTop = 0 } = (button.offsetParent ?? {}) as { offsetLeft?: number; offsetTop?: number }
    button.style.transform = `translate(${String(Math.round(box[0] - offsetLeft))}px, ${String(Math.round(box[1] - offsetTop))}px)`
  }
}
