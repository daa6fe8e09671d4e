import type { ReactNode } from 'react'
import { positionsOf } from '../model/geometry'
import type { Language } from '../model/language'
import { nameOf, type PlaceEntry } from '../model/place'
import type { Reach } from '../model/reach'
import { drawnPlaces } from './frame'
import { lengthOf, placeLabels, type Box } from './labels'
import { boxesAlong, labelAlong, sketchLines, type AlongLabel } from './lines'
import { PlaceSymbol } from './PlaceSymbol'
import { pathOfGeometry, projectionOf, width, type Point, type Projection, type SketchGround } from './project'
import styles from './Sketch.module.css'

interface Props {
  ground: SketchGround
  /** every place there is: the frame shows those that it holds */
  places: readonly PlaceEntry[]
  /** ids of the places that belong to the page */
  lit: readonly string[]
  chosen: string | null
  /** from where it was announced to where it was to apply */
  reaches: readonly Reach[]
  sayReach: (venue: string, place: string, km: number) => string
  language: Language
  /** what the drawing is, in words */
  label: string
  hrefOf: (place: string) => string
  /** the list of places stands on the page: the drawing's links need not be stepped through as well */
  isListed: boolean
}

/** Labels are laid out for the size they have on a phone, so that they overlap on no screen. */
const labelSize = 21
/** So are the smaller words: distances, and names of the ground. */
const smallShare = 0.8

/** Where a place is marked: a point itself, the middle vertex of a line, the middle of an area. */
function markOf(place: PlaceEntry, projection: Projection): Point {
  const points = positionsOf(place.geometry!).map(projection.point)
  if (place.geometry!.type === 'LineString') return points[Math.floor(points.length / 2)]!
  const middle = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis])
    return (Math.max(...values) + Math.min(...values)) / 2
  }
  return [middle(0), middle(1)]
}

/** The side that a narrow pane keeps: where the places are. */
function sideOf(marks: readonly Point[]): 'xMin' | 'xMid' | 'xMax' {
  const middle = marks.reduce((sum, [x]) => sum + x, 0) / Math.max(1, marks.length) / width
  return middle < 0.4 ? 'xMin' : middle > 0.6 ? 'xMax' : 'xMid'
}

/** The map as a drawing, from the same data: real links, no script, no WebGL, and on paper. */
export function Sketch({ ground, places, lit, chosen, reaches, sayReach, language, label, hrefOf, isListed }: Props): ReactNode {
  const projection = projectionOf(ground.bounds)
  const drawn = drawnPlaces(places, ground.bounds, chosen)
  const isWide = projection.height < width * 0.85
  const marks = new Map(drawn.map((place) => [place.id, markOf(place, projection)]))
  const rankOf = (place: PlaceEntry): number =>
    (place.id === chosen ? -1000 : 0) + (lit.includes(place.id) ? -500 : 0) - place.quoteCount
  const groundNames = ground.labels.map(({ layer, name_en, name_ar, at }) => {
    const [x, y] = projection.point(at)
    return {
      id: `${layer} ${name_en}`,
      layer,
      text: language === 'ar' ? name_ar : name_en,
      // A landmark's name stands below the spot it names.
      at: [x, layer === 'landmark' ? y + 16 : y] satisfies Point,
    }
  })
  // Symbols are not written over.
  const symbols = drawn.flatMap((place): Box[] => {
    if (place.geometry?.type !== 'Point') return []
    const [x, y] = marks.get(place.id)!
    return [[x - 8, y - 8, x + 8, y + 8]]
  })
  const extent: Point = [width, projection.height]
  const placeNames = placeLabels(
    drawn.map((place) => ({
      id: place.id,
      text: nameOf(place, language),
      at: marks.get(place.id)!,
      gap: place.geometry?.type === 'Point' ? 13 : 10,
      stands: place.geometry?.type === 'Point' ? ('beside' as const) : ('above' as const),
      rank: rankOf(place),
    })),
    labelSize,
    extent,
    symbols,
  )
  const taken = [...symbols, ...placeNames.map(({ box }) => box)]
  const lines = sketchLines(reaches, places, projection)
  const distances = lines.flatMap(({ venue, place: end, km, parts, isSaid }): AlongLabel[] => {
    if (!isSaid) return []
    const text = sayReach(venue, end, km)
    const size = labelSize * smallShare
    const place = (kept: readonly Box[]): ReturnType<typeof labelAlong> =>
      labelAlong(parts, text, size, lengthOf(text, size), projection.height, kept)
    // Clear of the other lines where there is room for that.
    const found = place([...taken, ...lines.flatMap((other) => (other.parts === parts ? [] : boxesAlong(other.parts)))]) ?? place(taken)
    if (!found) return []
    taken.push(...found.boxes)
    return [found.label]
  })
  const labels = [
    ...placeNames,
    ...placeLabels(
      groundNames.map((name, index) => ({ ...name, gap: 0, stands: 'centred' as const, scale: smallShare, rank: index })),
      labelSize,
      extent,
      taken,
    ),
  ]
  return (
    <svg
      className={styles.sketch}
      viewBox={`0 0 ${String(width)} ${String(projection.height)}`}
      // A frame that is about square fills a pane of about any shape; the world is shown whole, its sea going on.
      preserveAspectRatio={isWide ? 'xMidYMid meet' : `${sideOf([...marks.values()])}YMid slice`}
      role="group"
      aria-label={label}
      data-ground={ground.ground}
      direction="ltr"
    >
      <rect className={styles.paper} width={width} height={projection.height} />
      {Object.entries(ground.layers).map(([name, geometry]) => (
        <path key={name} className={styles[name]} d={pathOfGeometry(geometry, projection)} />
      ))}
      {groundNames.map(({ id, layer }) => {
        const label = labels.find((placed) => placed.id === id)
        return (
          label && (
            <text
              key={id}
              x={label.x}
              y={label.y}
              textAnchor="middle"
              className={styles.groundLabel}
              data-layer={layer}
              aria-hidden="true"
            >
              {label.text}
            </text>
          )
        )
      })}
      {lines.map(({ venue, place, parts }) => {
        const path = parts.map((part) => `M${part.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('')
        return (
          <g key={`${venue} ${place}`} data-reach={`${venue} ${place}`}>
            <path d={path} className={styles.reachCasing} />
            <path d={path} className={styles.reach} />
          </g>
        )
      })}
      {distances.map(({ text, x, y, angle }) => (
        <text
          key={text}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`}
          textAnchor="middle"
          className={styles.distance}
          lang={language}
          aria-hidden="true"
        >
          {text}
        </text>
      ))}
      {drawn.map((place) => {
        const text = labels.find((placed) => placed.id === place.id)
        const isLit = lit.includes(place.id)
        return (
          <a
            key={place.id}
            href={hrefOf(place.id)}
            className={[styles.place, isLit ? styles.lit : '', place.id === chosen ? styles.chosen : ''].join(' ')}
            aria-label={nameOf(place, language)}
            tabIndex={isListed ? -1 : undefined}
            data-place={place.id}
          >
            <PlaceShape place={place} projection={projection} mark={marks.get(place.id)!} />
            {text && (
              <text x={text.x} y={text.y} textAnchor={text.anchor} className={styles.label} lang={language}>
                {text.text}
              </text>
            )}
          </a>
        )
      })}
    </svg>
  )
}

function PlaceShape({ place, projection, mark }: { place: PlaceEntry; projection: Projection; mark: Point }): ReactNode {
  const geometry = place.geometry!
  if (geometry.type === 'Point') {
    const halo = projection.length(place.errorM, geometry.coordinates[1]!)
    return (
      <>
        {halo > 9 && <circle cx={mark[0]} cy={mark[1]} r={halo} className={styles.halo} />}
        <PlaceSymbol role={place.role} furthest={place.furthest} violated={place.violated} x={mark[0]} y={mark[1]} radius={6.5} />
      </>
    )
  }
  const path = pathOfGeometry(geometry, projection)
  if (geometry.type === 'LineString') {
    return (
      <>
        <path d={path} className={styles.casing} />
        <path d={path} className={styles.line} />
      </>
    )
  }
  return <path d={path} className={place.soft ? styles.softArea : styles.area} />
}
