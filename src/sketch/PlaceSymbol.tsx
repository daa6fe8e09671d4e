import type { ReactNode } from 'react'
import type { PlaceRole } from '../model/place'
import type { SymbolForm } from '../model/status'
import styles from './PlaceSymbol.module.css'

interface Props {
  role: PlaceRole
  /** the filling: how far it had got */
  form: SymbolForm
  /** a violation was reported */
  cut: boolean
  x: number
  y: number
  /** half its width, in the units of the drawing */
  radius: number
}

function outline(role: PlaceRole, x: number, y: number, r: number): string {
  switch (role) {
    case 'talks':
      return `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z`
    case 'events':
      return `M${x} ${y - r * 1.1}L${x + r * 1.1} ${y + r * 0.85}L${x - r * 1.1} ${y + r * 0.85}Z`
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`
  }
}

/** The half of the symbol on its end side: expected or announced. */
function half(role: PlaceRole, x: number, y: number, r: number): string {
  switch (role) {
    case 'talks':
      return `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}Z`
    case 'events':
      return `M${x} ${y - r * 1.1}L${x + r * 1.1} ${y + r * 0.85}L${x} ${y + r * 0.85}Z`
    default:
      return `M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}Z`
  }
}

/** Two strokes in the middle: somebody's position, or a mere citation. */
function quotationMark(x: number, y: number, r: number): string {
  const stroke = (at: number): string => `M${x + at * r} ${y + 0.35 * r}v${-0.4 * r}l${0.16 * r} ${-0.3 * r}`
  return stroke(-0.35) + stroke(0.2)
}

/** What is mentioned only is smaller than the rest, as on the map. */
const smaller = 0.72

/** Shape says what the texts report of a place; filling says how far it had got. Neither needs colour. */
export function PlaceSymbol({ role, form, cut, x, y, radius }: Props): ReactNode {
  const r = role === 'mentioned' ? radius * smaller : radius
  const shape = outline(role, x, y, r)
  const isFull = form === 'filled' || form === 'cut'
  return (
    <g className={styles[role]}>
      <path d={shape} className={styles.ground} />
      <path d={shape} className={isFull ? styles.filled : form === 'dotted' ? styles.dotted : styles.outline} />
      {form === 'half' && <path d={half(role, x, y, r)} className={styles.filled} />}
      {form === 'quote' && <path d={quotationMark(x, y, r)} className={styles.stroke} />}
      {(form === 'cut' || cut) && (
        <path d={`M${x - r * 1.1} ${y + r * 1.1}L${x + r * 1.1} ${y - r * 1.1}`} className={isFull || form === 'half' ? styles.cut : styles.stroke} />
      )}
    </g>
  )
}
