import { readSeedMap } from './readSeedMap.ts';
import type { SeedMap } from './SeedMap.ts';

export { inventMap } from './inventMap.ts';
export { regionTemplate } from './regionTemplate.ts';
export type { WantedRegion } from './regionTemplate.ts';
export { seedId } from './seedId.ts';
export type { SeedMap } from './SeedMap.ts';

/** The maps that a new server begins with. */
export function seedMaps(): readonly SeedMap[] {
  return [readSeedMap()];
}
