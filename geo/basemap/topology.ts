import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

/** A topology as topojson-simplify's types want it. */
export type Atlas = Topology<Objects>;

const require = createRequire(import.meta.url);

/** A TopoJSON file of an installed package, e.g. `world-atlas/land-50m.json`. */
export function packageTopology(file: string): Atlas {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Atlas;
}

/** A data file of the project that lies beside this one. */
export function ownFile<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}

/** One layer of a topology; throws when a package was changed and has it no longer. */
export function layer<P extends object>(topology: Atlas, name: string): GeometryCollection<P> {
  const found = topology.objects[name];
  if (found?.type !== 'GeometryCollection') throw new Error(`the topology has no layer "${name}"`);
  return found as GeometryCollection<P>;
}
