import type { ReactNode } from 'react'
import type { Core, Leaf } from '../model/atlas'
import type { Bounds } from '../model/geometry'
import type { Language } from '../model/language'
import { nameOf } from '../model/place'
import type { TourEntry } from '../model/tour'
import type { Speak } from '../i18n/speak'
import { drawnPlaces, frameOfPlaces, framedPlaces } from '../sketch/frame'
import type { FrameName, SketchGround } from '../sketch/project'
import { Sketch } from '../sketch/Sketch'
import type { Address } from '../state/address'
import { litOn } from '../state/selectors'
import { beyondWords, reachWords } from './reachWords'

interface Props {
  address: Pick<Address, 'page'>
  core: Core
  /** what belongs to the page; null until it is there */
  leaf: Pick<Leaf, 'reaches'> | null
  grounds: Readonly<Record<FrameName, SketchGround>>
  /** ids of the places that the filters leave: the others are drawn quiet; null or absent: all */
  visible?: readonly string[] | null
  language: Language
  speak: Speak
  hrefOf: (place: string) => string
  /** ids of the places to light; else those of the page */
  lit?: readonly string[]
  /** the lesson that is open, if any */
  lesson?: TourEntry | null
}

/** The frame in which a page is drawn. */
export function frameOfPage({ page }: Pick<Address, 'page'>, core: Core, grounds: Record<FrameName, SketchGround>, lesson: TourEntry | null = null): FrameName {
  const isWhole = ['home', 'about', 'data', 'compare'].includes(page.kind) || (page.kind === 'lesson' && lesson === null)
  if (isWhole) return 'syria'
  const bounds: Record<FrameName, Bounds> = { world: grounds.world.bounds, syria: grounds.syria.bounds, aleppo: grounds.aleppo.bounds }
  return frameOfPlaces(framedPlaces(core.places, litOn(page, core, lesson)), bounds)
}

/** The drawing that belongs to a page: its frame, its places marked, the open one chosen. */
export function PageSketch({ address, core, leaf, grounds, visible = null, language, speak, hrefOf, lit: chosenLit, lesson = null }: Props): ReactNode {
  const { page } = address
  const lit = chosenLit ?? litOn(page, core, lesson)
  const ground = grounds[frameOfPage(address, core, grounds, lesson)]
  const chosen = page.kind === 'place' ? page.id : null
  const shown = drawnPlaces(core.places, ground.bounds, chosen)
  const nameIn = (id: string): string => {
    const place = core.places.find((known) => known.id === id)
    return place ? nameOf(place, language) : id
  }
  const sayReach = reachWords(language, speak)
  return (
    <Sketch
      ground={ground}
      places={core.places}
      reaches={leaf?.reaches ?? []}
      sayReach={(venue, place, km) => sayReach(nameIn(venue), nameIn(place), km)}
      approximate={speak('approximate')}
      sayBeyond={beyondWords(language, speak)}
      lit={lit}
      visible={visible}
      chosen={chosen}
      language={language}
      label={speak('sketchLabel', { count: shown.length })}
      hrefOf={hrefOf}
      isListed={page.kind === 'home'}
    />
  )
}
