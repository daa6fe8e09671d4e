// d3-geo-projection has no types of its own and none in @types; this is the one function used here.
declare module 'd3-geo-projection' {
  import type { GeoStream } from 'd3-geo';
  import type { Geometry } from 'geojson';
  export function geoProject(
    geometry: Geometry,
    projection: { stream(into: GeoStream): GeoStream },
  ): Geometry | null;
}
