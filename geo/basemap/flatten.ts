import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { coordEach } from '@turf/turf';
import type { Geometry } from 'geojson';

/** [west, south, east, north] in degrees. */
export type Bounds = [number, number, number, number];

const degreesPerRadian = 180 / Math.PI;

/**
 * A spherical geometry of a topology as flat degrees, cut along the antimeridian and, if asked, at bounds.
 * The packages' shapes are stitched across 180°: drawn flat as they are, Chukotka, Fiji and Antarctica
 * become bands across the whole map.
 */
export function flatten(geometry: Geometry, bounds?: Bounds): Geometry | null {
  // precision(0): no points along great circles, the sources mean straight lines between their vertices.
  const degrees = geoEquirectangular().scale(degreesPerRadian).translate([0, 0]).precision(0);
  if (bounds) {
    const [west, south, east, north] = bounds;
    degrees.clipExtent([[west, -north], [east, -south]]);
  }
  const flat = geoProject(geometry, degrees);
  // geoProject tells outer rings from holes by a y axis that points down, so it is turned only afterwards.
  if (flat) coordEach(flat, (position) => { position[1] = -(position[1] as number); });
  return flat;
}
