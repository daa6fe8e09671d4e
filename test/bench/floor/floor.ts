import 'maplibre-gl/dist/maplibre-gl.css'
import { Map, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

setWorkerUrl(workerUrl)

const below = (path: string): string => new URL(path, document.baseURI).href
// "?at=<zoom>,<latitude>,<longitude>", as the atlas has it; else the same view of Syria as on its first page.
const at = new URLSearchParams(location.search).get('at')?.split(',').map(Number)

const map = new Map({
  container: 'map',
  style: {
    version: 8,
    'font-faces': { Plex: [{ url: below('fonts/ibm-plex-sans-latin.woff2'), 'unicode-range': ['U+0000-02FF', 'U+1E00-1EFF', 'U+2000-206F'] }] },
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dfe8ee' } }],
  },
  ...(at ? { zoom: at[0]!, center: [at[2]!, at[1]!] as [number, number] } : { bounds: [35.5, 32.2, 42.4, 37.4] as [number, number, number, number] }),
  // As in the atlas, because the map is at rest only when names have faded in.
  fadeDuration: 150,
})

map.on('load', () => {
  // The ground that the atlas loads for the same view.
  for (const name of ['near', 'region', ...(at && at[0]! >= 10 ? ['aleppo'] : [])]) {
    map.addSource(name, { type: 'geojson', data: below(`data/ground/${name}.json`) })
    map.addLayer({ id: `${name}-land`, type: 'fill', source: name, filter: ['==', ['get', 'layer'], 'land'], paint: { 'fill-color': '#f6f4ef' } })
    map.addLayer({ id: `${name}-line`, type: 'line', source: name, filter: ['in', ['get', 'layer'], ['literal', ['coast', 'river', 'border', 'road']]], paint: { 'line-color': '#8a99a3' } })
  }
  map.addSource('places', { type: 'geojson', data: below('data/places.geojson') })
  map.addLayer({ id: 'places', type: 'circle', source: 'places', paint: { 'circle-radius': 6, 'circle-color': '#1f4e6b' } })
  map.addLayer({
    id: 'names',
    type: 'symbol',
    source: 'places',
    layout: { 'text-field': ['get', 'title'], 'text-font': ['Plex'], 'text-size': 13, 'text-anchor': 'left', 'text-offset': [0.8, 0] },
  })
})

// What the atlas asks of its own map before it hides the drawing: at rest, with places and land on screen.
map.on('idle', () => {
  if (!map.getLayer('places')) return
  const isDrawn = (layer: string): boolean => map.queryRenderedFeatures({ layers: [layer] }).length > 0
  if (isDrawn('places') && isDrawn('near-land')) document.documentElement.dataset['places'] = ''
})
