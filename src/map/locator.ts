import type { Bounds } from '../model/geometry'

/** A small picture of a large frame, as `geo/basemap/locator.ts` makes it: paths of an SVG `width` × `height`. */
export interface LocatorFrame {
  bounds: Bounds
  width: number
  height: number
  land: string
  border: string
}

export type LocatorFrames = Record<'world' | 'syria', LocatorFrame>

export interface Located {
  frame: keyof LocatorFrames
  /** what of the frame the map shows, in its units; never so small that it cannot be seen */
  box: { x: number; y: number; width: number; height: number }
}

/** Web Mercator on the unit sphere, as the map's. */
const mercatorY = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 360))

// A rectangle smaller than this is a speck.
const smallest = 7

/** In: the pictures, and what the map shows. Out: the view marked on the nearest frame that is clearly larger. */
export function locate(frames: LocatorFrames, [west, south, east, north]: Bounds): Located {
  const { bounds } = frames.syria
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  const isInSyria = lng > bounds[0] && lng < bounds[2] && lat > bounds[1] && lat < bounds[3]
  const frame = isInSyria && east - west < (bounds[2] - bounds[0]) / 2 ? 'syria' : 'world'
  const { bounds: whole, width, height } = frames[frame]
  const across = (degrees: number): number => ((degrees - whole[0]) / (whole[2] - whole[0])) * width
  const top = mercatorY(whole[3])
  const down = (degrees: number): number => ((top - mercatorY(degrees)) / (top - mercatorY(whole[1]))) * height
  const span = (from: number, to: number, most: number): [start: number, length: number] => {
    const half = Math.max(smallest, to - from) / 2
    const middle = (from + to) / 2
    const [start, end] = [Math.max(0, Math.min(most - smallest, middle - half)), Math.min(most, Math.max(smallest, middle + half))]
    return [start, end - start]
  }
  const [x, wide] = span(across(west), across(east), width)
  const [y, high] = span(down(north), down(south), height)
  return { frame, box: { x, y, width: wide, height: high } }
}
