import { standsFor, type Room } from '../model/beyond'
import type { Bounds } from '../model/geometry'
import type { Point } from './pointing'

const gap = 4

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
