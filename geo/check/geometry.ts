import type { PlaceFeature } from '../content'
import { problemOf, type Problem } from '../problem'
import type { JsonPath } from '../json'
import type { Rule } from './rule'

type Say = (path: JsonPath, what: string) => void
type Position = [number, number]

// Within these degrees lies Syria, hardly wider than its borders: Aleppo (36.2 N, 37.2 E) with its coordinates
// swapped lies in Turkey, at 37.2 N, where a plain box around Syria would still hold it. East of 40.5 E the
// border runs farther north.
const syria = { west: 35.5, east: 42.5, south: 32.2, north: 36.95, northEast: 37.4, eastOf: 40.5 }

/** Geometry is one plain RFC 7946 geometry that lies where its place is, and says how sure it is. MapLibre reports none of these: it draws nothing. */
export const geometry: Rule = (content) => {
  const problems: Problem[] = []
  for (const place of content.places) {
    const say: Say = (path, what) => problems.push(problemOf(content, place, path, what))
    const { error_m, note, within, id } = place.properties
    const drawn = place.geometry as unknown
    if (drawn === null) {
      if (note === null) say(['properties', 'note'], 'has no geometry, so a note must say where it is told instead')
    } else {
      if (error_m === null) say(['properties', 'error_m'], 'is null, but a shape is drawn: say its likely error in metres')
      checkGeometry(drawn, place.properties.ccodes.includes('SY'), say)
    }
    if (error_m !== null && error_m <= 0) say(['properties', 'error_m'], `is ${error_m}; an error in metres is more than 0`)
    place.properties.ccodes.forEach((code, at) => {
      if (!/^[A-Z]{2}$/.test(code)) say(['properties', 'ccodes', at], `"${code}" is not an ISO 3166-1 alpha-2 code such as "SY"`)
    })
    if (within !== undefined && within !== null && wayUp(id, content.places).includes(id))
      say(['properties', 'within'], 'lies within itself')
  }
  return problems
}

/** Ids of the places around a place, outwards; ends where one comes twice. */
function wayUp(id: string, places: readonly PlaceFeature[]): string[] {
  const way: string[] = []
  for (let next: string | null | undefined = id; next != null; ) {
    next = places.find((place) => place.properties.id === next)?.properties.within
    if (next != null && way.includes(next)) break
    if (next != null) way.push(next)
  }
  return way
}

function checkGeometry(drawn: unknown, inSyria: boolean, say: Say): void {
  const shape = drawn as { type?: unknown; coordinates?: unknown } | undefined
  const at = ['geometry', 'coordinates']
  if (typeof shape !== 'object') return say(['geometry'], 'should be a geometry or null')
  const given = shape.coordinates
  const positions = (list: unknown, path: JsonPath, least: number) => line(list, path, least, inSyria, say)
  const each = (list: unknown, one: (member: unknown, path: JsonPath) => void) => {
    if (!Array.isArray(list) || list.length === 0) say(at, 'is empty')
    else list.forEach((member: unknown, i) => one(member, [...at, i]))
  }
  switch (shape.type) {
    case 'Point':
      return void position(given, at, inSyria, say)
    case 'MultiPoint':
      return void positions(given, at, 1)
    case 'LineString':
      return void positions(given, at, 2)
    case 'MultiLineString':
      return each(given, (member, path) => void positions(member, path, 2))
    case 'Polygon':
      return polygon(given, at, inSyria, say)
    case 'MultiPolygon':
      return each(given, (member, path) => polygon(member, path, inSyria, say))
    default:
      say(['geometry', 'type'], `should be one plain geometry (Point, LineString, Polygon or several of one kind), is ${JSON.stringify(shape.type) ?? 'missing'}`)
  }
}

function polygon(rings: unknown, path: JsonPath, inSyria: boolean, say: Say): void {
  if (!Array.isArray(rings) || rings.length === 0) return say(path, 'is empty')
  rings.forEach((ring: unknown, at) => {
    const where = [...path, at]
    const read = line(ring, where, 4, inSyria, say)
    if (read === null) return
    const [first, last] = [read[0], read.at(-1)]
    if (first === undefined || last === undefined) return
    if (first[0] !== last[0] || first[1] !== last[1]) return say(where, 'the ring is open: its last position must repeat its first')
    const turn = area(read)
    if (turn === 0) say(where, 'the ring encloses nothing')
    else if (at === 0 && turn < 0) say(where, 'the outer ring runs clockwise; by RFC 7946 it runs counter-clockwise')
    else if (at > 0 && turn > 0) say(where, 'the hole runs counter-clockwise; by RFC 7946 it runs clockwise')
  })
}

/** Twice the signed area (shoelace): positive where the ring runs counter-clockwise. */
function area(ring: readonly Position[]): number {
  let sum = 0
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  })
  return sum
}

/** The positions of a line or ring; null where one of them is broken, which is said once. */
function line(list: unknown, path: JsonPath, least: number, inSyria: boolean, say: Say): Position[] | null {
  if (!Array.isArray(list) || list.length === 0) {
    say(path, 'is empty')
    return null
  }
  if (list.length < least) {
    say(path, `has ${list.length} position${list.length === 1 ? '' : 's'}; at least ${least} are needed`)
    return null
  }
  const read: Position[] = []
  for (const [at, member] of list.entries()) {
    const one = position(member, [...path, at], inSyria, say)
    // one swapped line has as many faults as positions: the first is enough to find it
    if (one === null) return null
    read.push(one)
  }
  return read
}

function position(given: unknown, path: JsonPath, inSyria: boolean, say: Say): Position | null {
  if (!Array.isArray(given) || given.length < 2 || given.length > 3) {
    say(path, 'should be a position: [longitude, latitude]')
    return null
  }
  const numbers: unknown[] = given
  const text = numbers.find((number) => typeof number === 'string')
  if (text !== undefined) {
    say(path, `${JSON.stringify(text)} is text; a coordinate is a number, without quotation marks`)
    return null
  }
  if (!numbers.every((number): number is number => typeof number === 'number' && Number.isFinite(number))) {
    say(path, 'a coordinate is not a finite number')
    return null
  }
  const [lng = 0, lat = 0] = numbers
  const swapped = (inSyria ? isInSyria(lat, lng) : Math.abs(lng) <= 90) ? '; longitude and latitude look swapped' : ''
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
    say(path, `${lng}, ${lat} is not on the Earth: longitude is −180 to 180, latitude −90 to 90${swapped}`)
    return null
  }
  if (inSyria && !isInSyria(lng, lat)) {
    say(path, `${lng}, ${lat} is not in Syria${swapped}`)
    return null
  }
  return [lng, lat]
}

function isInSyria(lng: number, lat: number): boolean {
  return lng >= syria.west && lng <= syria.east && lat >= syria.south && lat <= (lng < syria.eastOf ? syria.north : syria.northEast)
}
