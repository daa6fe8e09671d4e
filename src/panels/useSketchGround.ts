import { useEffect, useState } from 'react'
import type { FrameName, SketchGround } from '../sketch/project'
import { loadGround } from '../state/load'
import { root } from '../state/root'

/** The ground of the drawings, loaded once one is needed that the build has not written; null: not yet, or it cannot be had. */
export function useSketchGround(isNeeded: boolean): Record<FrameName, SketchGround> | null {
  const [ground, setGround] = useState<Record<FrameName, SketchGround> | null>(null)
  useEffect(() => {
    if (!isNeeded || ground !== null) return
    let isGone = false
    loadGround<Record<FrameName, SketchGround>>(root, 'sketch').then(
      (loaded) => {
        if (!isGone) setGround(loaded)
      },
      () => {
        // Without its ground the drawing of the page before stays; the list beside it is complete.
      },
    )
    return () => {
      isGone = true
    }
  }, [isNeeded, ground])
  return ground
}
