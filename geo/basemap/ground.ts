import { aleppo } from './aleppo';
import { region } from './region';
import { sketch } from './sketch';
import { geojsonText } from './text';
import { world, worldForDrawing } from './world';

/** The map's ground: name of the file → its text. The same packages give the same bytes. */
export function ground(): Record<string, string> {
  const collections = { world: world(), region: region(), aleppo: aleppo() };
  const frames = sketch(worldForDrawing(), collections.region, collections.aleppo);
  const lines = Object.entries(frames).map(([name, frame]) => `"${name}":${JSON.stringify(frame)}`);
  return {
    'world.json': geojsonText(collections.world),
    'region.json': geojsonText(collections.region),
    'aleppo.json': geojsonText(collections.aleppo),
    'sketch.json': `{\n${lines.join(',\n')}\n}\n`,
  };
}
