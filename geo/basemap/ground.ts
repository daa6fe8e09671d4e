import { aleppo } from './aleppo';
import { locator } from './locator';
import { region } from './region';
import { sketch } from './sketch';
import { geojsonText } from './text';
import { near, world, worldForDrawing } from './world';

/** The map's ground: name of the file → its text. The same packages give the same bytes. */
export function ground(): Record<string, string> {
  const collections = { world: world(), region: region(), aleppo: aleppo() };
  const frames = sketch(worldForDrawing(), collections.region, collections.aleppo);
  const lines = (of: object): string => `{\n${Object.entries(of).map(([name, frame]) => `"${name}":${JSON.stringify(frame)}`).join(',\n')}\n}\n`;
  return {
    'world.json': geojsonText(collections.world),
    'near.json': geojsonText(near()),
    'region.json': geojsonText(collections.region),
    'aleppo.json': geojsonText(collections.aleppo),
    'sketch.json': lines(frames),
    'locator.json': lines(locator(collections.world, collections.region)),
  };
}
