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
 * Brings a map from the style that it was given to another. MapLibre's own way (`setStyle`) compares with what it holds:
 * of a source with an address that is by then the data itself, so that the whole ground was fetched, parsed and cut
 * anew with each change of one place; and it copies and compares all data each time. Here style is compared with style,
 * and data by whether it is the same object. Throws for a change that our styles never make.
 */
export function changeStyle(map: Map, from: StyleSpecification, to: StyleSpecification): void {
  // Our styles are right by the tests: nothing is validated once more.
  const options = { validate: false }
  for (const { command, args } of diff(named(from), named(to))) {
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
}
