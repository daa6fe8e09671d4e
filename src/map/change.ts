import { diff } from '@maplibre/maplibre-gl-style-spec'
import type { GeoJSONSource, GeoJSONSourceSpecification, Map, StyleSpecification } from 'maplibre-gl'

/** A name for the data that a source holds as an object: the same for the same object. */
const names = new WeakMap<object, string>()
let count = 0

function nameOf(data: object): string {
  const name = names.get(data) ?? `data ${String((count += 1))}`
  names.set(data, name)
  return name
}

/** The style with the names of its data in place of them. */
function named(style: StyleSpecification): StyleSpecification {
  const sources = Object.entries(style.sources).map(([id, source]) =>
    source.type === 'geojson' && typeof source.data === 'object' ? [id, { ...source, data: nameOf(source.data) }] : [id, source],
  )
  return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] }
}

/**
 * Brings a map from the style that it was given to another. Out: whether it did; if not, nothing was changed, and it is
 * to be tried again when the map tells of data. A source whose data the change replaces must have drawn what it holds:
 * of a tile that is drawn twice at once, once from the old data and once from the new, MapLibre 6 can forget the
 * features that belong to what it shows, and then throws when asked what is drawn where. Seen in one of five visits to
 * home that opened a road at once, on a slow processor; its `removeParsing` knows a tile, not which drawing of it.
 *
 * MapLibre's own way (`setStyle`) compares with what it holds:
 * of a source with an address that is by then the data itself, so that the whole ground was fetched, parsed and cut
 * anew with each change of one place; and it copies and compares all data each time. Here style is compared with style,
 * and data by whether it is the same object. Throws for a change that our styles never make.
 */
export function changeStyle(map: Map, from: StyleSpecification, to: StyleSpecification): boolean {
  // Our styles are right by the tests: nothing is validated once more.
  const options = { validate: false }
  const changes = diff(named(from), named(to))
  if (changes.some(({ command, args }) => command === 'setGeoJSONSourceData' && !map.isSourceLoaded(args[0]))) return false
  for (const { command, args } of changes) {
    switch (command) {
      case 'addLayer':
        map.addLayer(...args)
        break
      case 'removeLayer':
        map.removeLayer(...args)
        break
      case 'setPaintProperty':
        map.setPaintProperty(...args, options)
        break
      case 'setLayoutProperty':
        map.setLayoutProperty(...args, options)
        break
      case 'setFilter':
        map.setFilter(...args, options)
        break
      case 'setLayerZoomRange':
        map.setLayerZoomRange(...args)
        break
      case 'addSource':
        map.addSource(args[0], to.sources[args[0]]!)
        break
      case 'removeSource':
        map.removeSource(...args)
        break
      case 'setGeoJSONSourceData':
        void map.getSource<GeoJSONSource>(args[0])?.setData((to.sources[args[0]] as GeoJSONSourceSpecification).data)
        break
      default:
        throw new Error(`A style of the map cannot be changed by ${command}.`)
    }
  }
  return true
}
