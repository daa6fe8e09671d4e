import type { Shown } from '../model/beyond'
import type { Bounds } from '../model/geometry'
import type { Language } from '../model/language'
import type { Theme } from '../model/palette'
import type { Camera } from '../state/address'

/** What the map says in the reader's language. */
export interface MapWords {
  /** name of the region, for those who do not see it */
  label: string
  tooltip: (name: string, count: number) => string
  approximate: string
  /** set along the line from a venue to a place: both, and how far it is */
  reach: (venue: string, place: string, km: number) => string
  /** whose data the ground is, in full */
  credits: string
  /** "sketch; no street data", shown where the sketch of Aleppo is */
  sketch: string
  /** name of the buttons that move the map */
  show: string
  world: string
  /** a place beyond the edge of the map, and how far it is from its middle */
  beyond: (name: string, km: number) => string
  /** name of the list where a press meant several places */
  several: string
  /** how an embedded map is moved without holding the page's own scroll: with a key and the wheel, with two fingers */
  wheel: (key: string) => string
  fingers: string
}

/** What the map shows, apart from where it looks and which place is chosen. */
export interface MapScene extends Shown {
  theme: Theme
  language: Language
  /** where further places lie, to be drawn from tiles; null: there are no further places */
  tiled: Bounds | null
  words: MapWords
}

/** Where to look: a box to fit, no closer than a zoom; or exactly there. */
export type Target = { bounds: Bounds; maxZoom: number } | { camera: Camera }

/** Five verbs in. */
export interface MapView {
  show(scene: MapScene): void
  look(target: Target): void
  mark(id: string | null): void
  resize(): void
  remove(): void
}

/** `ready`: places are on screen. `late`: not in time, or lost; `ready` may still come. `failed`: never. */
export type Health = 'ready' | 'late' | 'failed'

/** Four events out. */
export interface MapEvents {
  choose(id: string): void
  /** the pointer lies on this place alone, which a press would choose */
  point(id: string): void
  /** the reader moved the map, and it came to rest */
  settle(camera: Camera): void
  health(health: Health): void
}
