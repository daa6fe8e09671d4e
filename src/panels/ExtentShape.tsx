import type { ReactNode } from 'react'
import type { Extent } from '../model/timeline'
import styles from './ExtentShape.module.css'

interface Props {
  extent: Extent
  /** px from the top of the drawing */
  y: number
  isRightToLeft: boolean
  /** length of one stroke of a fading side, of the width of the drawing */
  stroke?: number
}

/** Strokes of an open side, each fainter than the one before. */
const fading = [0.75, 0.5, 0.3, 0.15]

/** The days a date may mean: a bar over all of them, dashed where it is uncertain, fading where it is open. */
export function ExtentShape({ extent, y, isRightToLeft, stroke = 0.009 }: Props): ReactNode {
  const x = (place: number): string => `${((isRightToLeft ? 1 - place : place) * 100).toFixed(2)}%`
  const { from, to, at, open, isUncertain } = extent
  const away = open === 'start' ? -1 : 1
  return (
    <>
      {open === null && to - from > stroke / 2 && (
        <line x1={x(from)} x2={x(to)} y1={y} y2={y} className={isUncertain ? styles.dashed : styles.bar} />
      )}
      {open !== null &&
        fading.map((opacity, step) => (
          <line
            key={opacity}
            x1={x(at + away * stroke * step * 1.4)}
            x2={x(at + away * stroke * (step * 1.4 + 1))}
            y1={y}
            y2={y}
            opacity={opacity}
            className={styles.bar}
          />
        ))}
    </>
  )
}
