import { setWorkerUrl } from 'maplibre-gl'
// maplibre-gl 6 is ESM only and its worker is a file of its own: without this line the development
// server works and a production build fails with "Worker failed to load".
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

setWorkerUrl(workerUrl)
