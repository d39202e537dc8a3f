import { createHash } from 'node:crypto';
import { emptyGraph, SCHEMA_VERSION, SirkelError } from '@sirkel/graph-schema';
import type { Cause, Change, MapSettings, Person } from '@sirkel/graph-schema';
import { mapSettingsShape } from '@sirkel/graph-schema/shapes';
import { checkSettings } from '../changes/checkSettings.ts';
import { checkId, fit } from '../changes/checkShapes.ts';
import { checkVisibility } from '../changes/checkVisibility.ts';
import { canonicalJson } from '../changes/digestOf.ts';
import type { LiveMap } from '../projection/LiveMap.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { requireMay, requireMapId } from './requireMay.ts';

/** A new map: its id, and settings that the first change puts. */
export type CreateMapInput = {
  readonly map: string;
  readonly operationId: string;
  readonly settings: Omit<MapSettings, 'version'>;
  readonly cause: Cause;
  /** What else was asked for with it: the same id with something else is another map. */
  readonly more?: Readonly<Record<string, unknown>>;
};

/**
 * Makes a map that holds its settings and nothing else. Asked again with the same content it makes no second one.
 * @throws SirkelError UNAUTHENTICATED | FORBIDDEN by role, INVALID for a wrong id or settings, CONFLICT when the id is another map's
 */
export async function createMap(deps: CommandDeps, person: Person, input: CreateMapInput): Promise<LiveMap> {
  requireMay(person, 'createMap');
  requireMapId(input.map, 'id');
  checkId(input.operationId, '', 'operationId');
  const settings = fit(mapSettingsShape, { ...input.settings, version: 1 }, 'settings');
  checkVisibility(input.map, settings, 'settings.visibility');
  const edit = { action: 'put', record: 'mapSettings', id: 'settings', before: null, after: settings } as const;
  checkSettings(emptyGraph(), edit, (field, sentence) => {
    throw new SirkelError('INVALID', sentence, { path: `settings.${field}` });
  });
  const change: Change = {
    sequence: 1,
    operationId: input.operationId,
    author: person.id,
    at: new Date(deps.clock()).toISOString(),
    cause: input.cause,
    schemaVersion: SCHEMA_VERSION,
    edits: [edit],
  };
  const digest = createHash('sha256')
    .update(canonicalJson({ type: 'createMap', settings, ...input.more }))
    .digest('hex');
  await deps.store.createMap(input.map, deps.newId(), { change, digest });
  return deps.liveMaps.open(input.map);
}
