import type { ReactNode } from 'react'
import type { PlaceRole } from '../model/place'
import { formOf, type Status } from '../model/status'
import styles from './PlaceSymbol.module.css'

interface Props {
  role: PlaceRole
  /** decides the filling; null: as a plain mark of its role */
  furthest: Status | null
  violated: boolean
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

/** Shape says what the texts report of a place; filling says how far it had got. Neither needs colour. */
export function PlaceSymbol({ role, furthest, violated, x, y, radius }: Props): ReactNode {
  const form = role === 'mentioned' || furthest === null ? 'outline' : formOf(furthest)
  const shape = outline(role, x, y, radius)
  return (
    <g className={styles[role]}>
      <path d={shape} className={styles.ground} />
      <path d={shape} className={form === 'filled' || form === 'cut' ? styles.filled : form === 'dotted' ? styles.dotted : styles.outline} />
      {form === 'half' && <path d={half(role, x, y, radius)} className={styles.filled} />}
      {(form === 'cut' || violated) && (
        <path d={`M${x - radius * 1.1} ${y + radius * 1.1}L${x + radius * 1.1} ${y - radius * 1.1}`} className={form === 'filled' || form === 'cut' ? styles.cut : styles.outline} />
      )}
    </g>
  )
}
