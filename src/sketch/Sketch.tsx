import type { ReactNode } from 'react'
import type { Language } from '../model/language'
import { nameOf, type PlaceEntry } from '../model/place'
import type { Reach } from '../model/reach'
import { formOfPlace } from '../model/status'
import { noteLeading, noteShare } from './labels'
import { layOut, type Hint } from './layout'
import { PlaceSymbol } from './PlaceSymbol'
import { pathOfGeometry, pathOfPoints, width, type Point, type Projection, type SketchGround } from './project'
import styles from './Sketch.module.css'

interface Props {
  ground: SketchGround
  /** every place there is: the frame shows those that it holds */
  places: readonly PlaceEntry[]
  /** ids of the places that belong to the page */
  lit: readonly string[]
  /** ids of the places that the filters leave: the others are drawn quiet; null: all */
  visible: readonly string[] | null
  chosen: string | null
  /** from where it was announced to where it was to apply */
  reaches: readonly Reach[]
  sayReach: (venue: string, place: string, km: number) => string
  /** said of a place whose edge nobody surveyed */
  approximate: string
  /** a place beyond the edge, and how far it is from the drawing's middle, kilometres */
  sayBeyond: (place: string, km: number) => string
  language: Language
  /** what the drawing is, in words */
  label: string
  hrefOf: (place: string) => string
  /** the list of places stands on the page: the drawing's links need not be stepped through as well */
  isListed: boolean
}

/** The map as a drawing, from the same data: real links, no script, no WebGL, and on paper. */
export function Sketch({ label, hrefOf, isListed, ...scene }: Props): ReactNode {
  const { ground, visible, chosen, language } = scene
  const { projection, drawn, marks, touch, radius, names, groundNames, lines, distances, hints, isWide, side, rise } = layOut(scene)
  const lit = visible === null ? scene.lit : scene.lit.filter((id) => visible.includes(id))
  const tabIndex = isListed ? -1 : undefined
  return (
    <svg
      className={styles.sketch}
      viewBox={`0 0 ${String(width)} ${String(projection.height)}`}
      // A frame that is about square fills a pane of about any shape; the world is shown whole, its sea going on.
      preserveAspectRatio={isWide ? 'xMidYMid meet' : `${side}${rise} slice`}
      role="group"
      aria-label={label}
      data-ground={ground.ground}
      direction="ltr"
    >
      {/* Wider than the frame: where the pane has another shape, its ground goes on. */}
      <rect className={styles.paper} x={-width} y={-projection.height} width={3 * width} height={3 * projection.height} />
      {Object.entries(ground.layers).map(([name, geometry]) => (
        <path key={name} className={styles[name]} d={pathOfGeometry(geometry, projection)} />
      ))}
      {groundNames.map(({ layer, label: { id, text, x, y } }) => (
        <text key={id} x={x} y={y} textAnchor="middle" className={styles.groundLabel} data-layer={layer} aria-hidden="true">
          {text}
        </text>
      ))}
      {lines.map(({ venue, place, parts }) => {
        const path = parts.map((part) => pathOfPoints(part)).join('')
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
        const text = names.get(place.id)
        return (
          <a
            key={place.id}
            href={hrefOf(place.id)}
            className={[styles.place, lit.includes(place.id) ? '' : styles.unlit, place.id === chosen ? styles.chosen : ''].join(' ')}
            aria-label={nameOf(place, language)}
            tabIndex={tabIndex}
            data-place={place.id}
          >
            <PlaceShape
              place={place}
              projection={projection}
              mark={marks.get(place.id)!}
              touch={touch.get(place.id) ?? 0}
              radius={radius.get(place.id) ?? 0}
            />
            {text && (
              <text x={text.x} y={text.y} textAnchor={text.anchor} className={styles.label} lang={language}>
                {text.text}
              </text>
            )}
          </a>
        )
      })}
      {/* Beside the links, whose names are those of the places: what a link shows must be what it is called. */}
      {[...names.values()].map(
        ({ id, x, y, anchor, note }) =>
          note !== undefined && (
            <text key={id} x={x} y={y} dy={`${String(noteLeading / noteShare)}em`} textAnchor={anchor} className={styles.note} lang={language} aria-hidden="true">
              {note}
            </text>
          ),
      )}
      {hints.map((hint) => (
        <a key={hint.id} href={hrefOf(hint.id)} className={styles.hint} aria-label={hint.text} tabIndex={tabIndex} data-beyond={hint.id}>
          <BeyondHint hint={hint} language={language} />
        </a>
      ))}
    </svg>
  )
}

/** The arrow stands on the side that the place lies on, the words inward from it. */
function BeyondHint({ hint: { text, angle, box }, language }: { hint: Hint; language: Language }): ReactNode {
  const [left, top, right, bottom] = box
  const isLeft = Math.cos(angle) < 0
  const middle = (top + bottom) / 2
  const degrees = ((angle * 180) / Math.PI).toFixed(0)
  return (
    <>
      <rect x={left} y={top} width={right - left} height={bottom - top} className={styles.touch} />
      <path
        d="M-7 0H6M2 -4.5L6.5 0L2 4.5"
        transform={`translate(${(isLeft ? left + 10 : right - 10).toFixed(1)} ${middle.toFixed(1)}) rotate(${degrees})`}
        className={styles.arrow}
      />
      <text
        x={isLeft ? left + 23 : right - 23}
        y={middle}
        dy="0.35em"
        textAnchor={isLeft ? 'start' : 'end'}
        className={styles.hintText}
        lang={language}
      >
        {text}
      </text>
    </>
  )
}

interface ShapeProps {
  place: PlaceEntry
  projection: Projection
  mark: Point
  /** how far from the mark it may be pressed, drawing units */
  touch: number
  /** half the width of its symbol */
  radius: number
}

function PlaceShape({ place, projection, mark: [x, y], touch, radius }: ShapeProps): ReactNode {
  const geometry = place.geometry!
  const symbol = <PlaceSymbol role={place.role} {...formOfPlace(place)} x={x} y={y} radius={radius} />
  if (geometry.type === 'Point') {
    const halo = projection.length(place.errorM, geometry.coordinates[1]!)
    return (
      <>
        <circle cx={x} cy={y} r={touch} className={styles.touch} />
        {halo > 9 && <circle cx={x} cy={y} r={halo} className={styles.halo} />}
        {symbol}
      </>
    )
  }
  const path = pathOfGeometry(geometry, projection)
  if (geometry.type === 'LineString') {
    return (
      <>
        <path d={path} className={styles.touchLine} />
        <path d={path} className={styles.casing} />
        <path d={path} className={styles.line} />
        {symbol}
      </>
    )
  }
  return (
    <>
      <path d={path} className={place.soft ? styles.softArea : styles.area} />
      {symbol}
    </>
  )
}
