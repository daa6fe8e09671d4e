import { prewarm, setWorkerUrl } from 'maplibre-gl'
// Whole, for a frame of an opaque origin (a sandbox): there MapLibre fetches the worker's text, which can import nothing.
import wholeUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import workerUrl from 'virtual:map-worker'

// maplibre-gl 6 is ESM only and its worker is a file of its own: without this line the development server works and a
// production build fails with "Worker failed to load".
setWorkerUrl(globalThis.origin === 'null' ? wholeUrl : workerUrl)
// It starts while the page makes its map. Where there is none, the map itself says so.
if (typeof Worker !== 'undefined') prewarm()
