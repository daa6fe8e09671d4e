import { useSyncExternalStore, type ReactNode } from 'react'
import { relativePath, type Page } from '../state/address'
import { lessonEntry } from '../state/lesson'
import { store } from '../state/store'
import { PageSketch } from './PageSketch'
import { useHere, useReading } from './reading'
import { useSketchGround } from './useSketchGround'

/** The drawing of a page that is not open, to be looked at only. */
export function StillSketch({ page: drawn }: { page: Page }): ReactNode {
  const { core, language, speak } = useReading()
  const here = useHere()
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState)
  const grounds = useSketchGround(true)
  if (grounds === null) return null
  return (
    <div className="sketch" inert>
      <PageSketch
        address={{ page: drawn }}
        core={core}
        leaf={null}
        grounds={grounds}
        language={language}
        speak={speak}
        lesson={lessonEntry(state)}
        hrefOf={(id) => relativePath(here, { language, page: { kind: 'place', id } })}
      />
    </div>
  )
}
