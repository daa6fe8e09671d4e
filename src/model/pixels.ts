import { metresPerDegree } from './geometry'

const cosine = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)

/** Metres in one CSS pixel at zoom 0 on the equator: the circumference over a world of 512 px. */
const metresPerPixel = (metresPerDegree * 360) / 512

/** In: metres on the ground and a latitude. Out: CSS pixels at zoom 0; times 2^zoom at any other. */
export function pixelsAtZoomZero(metres: number, latitude: number): number {
  return metres / (metresPerPixel * cosine(latitude))
}

/** Metres in one CSS pixel at a latitude and a zoom. */
export function metresPerPixelAt(latitude: number, zoom: number): number {
  return (metresPerPixel * cosine(latitude)) / 2 ** zoom
}
