import { beyondEdge, leaves, standsFor, type Room, type Shown } from '../model/beyond'
import { anchorOf, linesOf } from '../model/geometry'
import type { Language } from '../model/language'
import { nameOf, symbolScale, type PlaceEntry } from '../model/place'
import { drawnPlaces } from './frame'
import { lengthOf, placeLabels, touches, type Box, type PlacedLabel } from './labels'
import { boxesAlong, labelAlong, sketchLines, type AlongLabel, type SketchLine } from './lines'
import { projectionOf, width, type Point, type Projection, type SketchGround } from './project'

/** A place beyond the edge: its words, and an arrow towards it. */
export interface Hint {
  id: string
  text: string
  /** radians, clockwise from right */
  angle: number
  /** what of the drawing is pressed; the arrow stands at its outer end */
  box: Box
}

export interface Layout {
  projection: Projection
  /** areas first, then roads, then points: what is small is never covered by what is large */
  drawn: PlaceEntry[]
  marks: Map<string, Point>
  /** how far from a point's mark it may still be pressed, drawing units */
  touch: Map<string, number>
  /** half the width of each symbol */
  radius: Map<string, number>
  names: Map<string, PlacedLabel>
  groundNames: { layer: string; label: PlacedLabel }[]
  lines: SketchLine[]
  distances: AlongLabel[]
  hints: Hint[]
  /** the world, shown whole with its sea going on; the other frames fill their pane */
  isWide: boolean
  /** the side that a narrow pane keeps: where the places are */
  side: 'xMin' | 'xMid' | 'xMax'
  /** the part that a low pane keeps: where the open place is */
  rise: 'YMin' | 'YMid' | 'YMax'
}

interface Scene extends Shown {
  ground: SketchGround
  chosen: string | null
  language: Language
  sayReach: (venue: string, place: string, km: number) => string
  /** said of a place whose edge nobody surveyed */
  approximate: string
  /** a place beyond the edge, and how far it is from the drawing's middle, kilometres */
  sayBeyond: (place: string, km: number) => string
}

/** Labels are laid out for the size they have on a phone, so that they overlap on no screen. */
const labelSize = 21
/** So are the smaller words: distances, hints, and names of the ground. */
const smallShare = 0.8
const smallSize = labelSize * smallShare

/** Half the width of a place's symbol. */
function radiusOf({ quoteCount }: PlaceEntry): number {
  const { least, most, mostAtRoot } = symbolScale
  return 6.5 * (least + (most - least) * Math.min(1, Math.sqrt(quoteCount) / mostAtRoot))
}

function sideOf(marks: readonly Point[]): Layout['side'] {
  const middle = marks.reduce((sum, [x]) => sum + x, 0) / Math.max(1, marks.length) / width
  return middle < 0.4 ? 'xMin' : middle > 0.6 ? 'xMax' : 'xMid'
}

function riseOf(mark: Point | undefined, height: number): Layout['rise'] {
  const share = mark ? mark[1] / height : 0.5
  return share < 0.3 ? 'YMin' : share > 0.7 ? 'YMax' : 'YMid'
}

const orderOf = ({ geometry }: PlaceEntry): number => (geometry?.type === 'Point' ? 2 : geometry?.type === 'LineString' ? 1 : 0)

// On a phone 390 px wide a unit is 0.56 px: 44 units are the 24 px of WCAG 2.2, 2.5.8.
const largestTouch = 22

/** Each symbol may be pressed around itself, as far as half the way to the next one. */
function touchAround(points: readonly (readonly [string, Point])[]): Map<string, number> {
  return new Map(
    points.map(([id, [x, y]]) => {
      const apart = points.flatMap(([other, [ox, oy]]) => (other === id ? [] : [Math.hypot(ox - x, oy - y)]))
      return [id, Math.min(largestTouch, Math.min(...apart) / 2)]
    }),
  )
}

// Panes between these shapes (width by height) show every hint; a frame that fills its pane loses its margins there.
const [narrowest, widest] = [0.9, 1.4]

/** What of a frame every usual pane shows. */
function seenRoom(height: number, side: Layout['side'], rise: Layout['rise'], isWide: boolean): Room {
  if (isWide) return { left: 8, top: 8, right: width - 8, bottom: height - 8 }
  const [lostX, lostY] = [Math.max(0, width - height * narrowest), Math.max(0, height - width / widest)]
  const left = { xMin: 0, xMid: lostX / 2, xMax: lostX }[side]
  const top = { YMin: 0, YMid: lostY / 2, YMax: lostY }[rise]
  return { left: left + 8, top: top + 8, right: width - (lostX - left) - 8, bottom: height - (lostY - top) - 8 }
}

/** The margins of a frame around its room, where words may be cut off. */
const marginsOf = ({ left, top, right, bottom }: Room, height: number): Box[] => [
  [0, 0, width, top],
  [0, bottom, width, height],
  [0, 0, left, height],
  [right, 0, width, height],
]

// The arrow and the air around it; a finger's 24 px on a phone.
const [arrowRoom, hintHeight] = [26, 44]
const mostHints = 3

/** In: what is shown, where nothing may stand, and where it had better not. Out: a hint for each place that finds a spot. */
function placeHints(scene: Scene, room: Room, projection: Projection, kept: readonly Box[], avoided: readonly Box[]): Hint[] {
  const [west, south, east, north] = scene.ground.bounds
  const size: Point = [width, projection.height]
  const middle = [(west + east) / 2, (south + north) / 2]
  const hints: Hint[] = []
  for (const { place, at, km } of beyondEdge(scene, middle, size, (position) => projection.point([...position]), mostHints)) {
    const text = scene.sayBeyond(nameOf(place, scene.language), km)
    const way = leaves(room, size, at)
    const apart = standsFor([lengthOf(text, smallSize) + arrowRoom, hintHeight], way.at, room).filter(
      (box) => ![...kept, ...hints.map((hint) => hint.box)].some((other) => touches(box, other)),
    )
    const box = apart.find((each) => !avoided.some((other) => touches(each, other))) ?? apart[0]
    if (box) hints.push({ id: place.id, text, angle: way.angle, box })
  }
  return hints
}

/**
 * Everything that the drawing of a scene shows, with its place: names by importance, then distances along their
 * lines, hints at the edge, and names of the ground, each only where it touches no words that stand already.
 */
export function layOut(scene: Scene): Layout {
  const { ground, places, lit, chosen, reaches, language } = scene
  const projection = projectionOf(ground.bounds)
  const extent: Point = [width, projection.height]
  const isWide = projection.height < width * 0.85
  const drawn = drawnPlaces(places, ground.bounds, chosen).sort((a, b) => orderOf(a) - orderOf(b))
  const marks = new Map(
    drawn.flatMap(({ id, geometry }) => {
      const anchor = geometry && anchorOf(geometry)
      return anchor ? [[id, projection.point(anchor)] as const] : []
    }),
  )
  const side = sideOf([...marks.values()])
  const rise = riseOf(chosen === null ? undefined : marks.get(chosen), projection.height)
  const points = [...marks]
  // Symbols are not written over.
  const symbols = points.map(([, [x, y]]): Box => [x - 8, y - 8, x + 8, y + 8])
  const lines = sketchLines(reaches, places, projection)
  const along = lines.map(({ parts }) => boxesAlong(parts))
  const roads = boxesAlong(drawn.flatMap(({ geometry }) => linesOf(geometry!).map((line) => line.map(projection.point))))
  const avoided = [...along.flat(), ...roads]
  const rankOf = (place: PlaceEntry): number =>
    (place.id === chosen ? -1000 : 0) + (lit.includes(place.id) ? -500 : 0) - place.quoteCount
  const names = placeLabels(
    drawn.map((place) => ({
      id: place.id,
      text: nameOf(place, language),
      at: marks.get(place.id)!,
      gap: 13,
      note: place.soft ? scene.approximate : undefined,
      stands: place.geometry?.type === 'Point' ? ('beside' as const) : ('above' as const),
      rank: rankOf(place),
    })),
    labelSize,
    extent,
    symbols,
    avoided,
  )
  const room = seenRoom(projection.height, side, rise, isWide)
  const margins = marginsOf(room, projection.height)
  const taken = [...symbols, ...names.map(({ box }) => box)]
  const distances = lines.flatMap(({ venue, place: end, km, parts, isSaid }, at): AlongLabel[] => {
    if (!isSaid) return []
    const text = scene.sayReach(venue, end, km)
    const place = (kept: readonly Box[]): ReturnType<typeof labelAlong> =>
      labelAlong(parts, text, smallSize, lengthOf(text, smallSize), projection.height, [...kept, ...margins])
    // Clear of the other lines where there is room for that.
    const found = place([...taken, ...along.flatMap((boxes, other) => (other === at ? [] : boxes))]) ?? place(taken)
    if (!found) return []
    taken.push(...found.boxes)
    return [found.label]
  })
  const hints = placeHints(scene, room, projection, taken, avoided)
  taken.push(...hints.map(({ box }) => box))
  const wishes = ground.labels.map(({ layer, name_en, name_ar, at }, rank) => {
    const [x, y] = projection.point(at)
    return {
      id: `${layer} ${name_en}`,
      layer,
      text: language === 'ar' ? name_ar : name_en,
      // A landmark's name stands below the spot it names.
      at: [x, layer === 'landmark' ? y + 16 : y] satisfies Point,
      gap: 0,
      stands: 'centred' as const,
      scale: smallShare,
      rank,
    }
  })
  const groundNames = placeLabels(wishes, labelSize, extent, [...taken, ...along.flat()]).map((label) => ({
    layer: wishes.find(({ id }) => id === label.id)!.layer,
    label,
  }))
  return {
    projection,
    drawn,
    marks,
    touch: touchAround(points),
    radius: new Map(drawn.map((place) => [place.id, radiusOf(place)])),
    names: new Map(names.map((name) => [name.id, name])),
    groundNames,
    lines,
    distances,
    hints,
    isWide,
    side,
    rise,
  }
}
