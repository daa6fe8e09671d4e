import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { anchorOf } from '../model/geometry'
import type { Language } from '../model/language'
import { zoomsFrom } from '../model/crowd'
import { nameOf, type PlaceEntry } from '../model/place'
import { roundKm, type Reach } from '../model/reach'
import { featuresOf } from './features'

/** What a feature of the map's `reaches` source says: a line from a venue to a place, or to a cluster of places. */
export interface ReachProperties {
  venue: string
  place: string
  /** it is drawn from this zoom: before, the line to a weightier neighbour stands for it */
  from: number
  /** the distance in words; none where the line to a weightier neighbour says the same */
  label: string
}

export type ReachFeatures = FeatureCollection<LineString | MultiLineString, ReachProperties>
export type SayReach = (venue: string, place: string, km: number) => string

type Asked = [reaches: readonly Reach[], places: readonly PlaceEntry[], language: Language, say: SayReach]

const nothing: ReachFeatures = { type: 'FeatureCollection', features: [] }
let last: { asked: Asked; features: ReachFeatures } | null = null

/**
 * One line to a cluster, opened out when zoomed in, by the same rule as the symbols at their ends.
 * In: what the page reaches, all places, who says a distance. Out: a line for each venue and place, once
 * however many agreements speak of both; the same object for the same question, because every choice asks again.
 */
export function reachFeatures(...asked: Asked): ReachFeatures {
  if (asked[0].length === 0) return nothing
  if (last === null || asked.some((part, at) => part !== last?.asked[at])) last = { asked, features: draw(...asked) }
  return last.features
}

function draw(...[reaches, places, language, say]: Asked): ReachFeatures {
  const byId = new Map(places.map((place) => [place.id, place]))
  const ends = new Map<string, [PlaceEntry, Position][]>()
  for (const { venue, place } of reaches) {
    const end = byId.get(place)
    const anchor = end?.geometry && anchorOf(end.geometry)
    const known = ends.get(venue) ?? []
    if (end && anchor && !known.some(([other]) => other.id === place)) ends.set(venue, [...known, [end, anchor]])
  }
  const shownFrom = new Map(featuresOf(places).features.map(({ properties: { id, from } }) => [id, from]))
  /** From which zoom the end of a line has room among the ends of its venue's lines. */
  const amongFrom = new Map(
    [...ends].flatMap(([venue, all]) => {
      const froms = zoomsFrom(all)
      return all.map(([{ id }], at) => [`${venue} ${id}`, froms[at]!] as [string, number])
    }),
  )
  const drawn = new Set<string>()
  /** Whether the line to another place of the venue says the same distance, from farther away. */
  const isSaid = (reach: Reach, from: number): boolean =>
    reaches.some(
      ({ venue, place, km }) =>
        venue === reach.venue &&
        roundKm(km) === roundKm(reach.km) &&
        (amongFrom.get(`${venue} ${place}`) ?? Infinity) < from,
    )
  return {
    type: 'FeatureCollection',
    features: reaches.flatMap((reach): Feature<LineString | MultiLineString, ReachProperties>[] => {
      const { venue, place, km, line } = reach
      const [start, end] = [byId.get(venue), ends.get(venue)?.find(([other]) => other.id === place)]
      const key = `${venue} ${place}`
      if (!start || !end || drawn.has(key)) return []
      drawn.add(key)
      const among = amongFrom.get(key) ?? 0
      // The line opens out when its end has a symbol of its own; the first of a cluster never waits.
      const from = among === 0 ? 0 : Math.max(among, shownFrom.get(place) ?? 0)
      const label = isSaid(reach, from) ? '' : say(nameOf(start, language), nameOf(end[0], language), km)
      return [{ type: 'Feature', geometry: line, properties: { venue, place, from, label } }]
    }),
  }
}
