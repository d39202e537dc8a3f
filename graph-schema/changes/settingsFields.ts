import { isBlank } from '../equalValues.ts';
import { SirkelError } from '../errors.ts';
import type { MapSettings } from '../MapSettings.ts';
import type { Patch } from './EditCommand.ts';

/** The fields of a map's settings that a person may set. */
export const settingsFields = [
  'title',
  'region',
  'description',
  'visibility',
  'languages',
  'invented',
  'layers',
  'customFields',
  'barriers',
  'referenceModel',
] as const satisfies readonly (keyof MapSettings)[];

const fieldIds: ReadonlySet<string> = new Set(settingsFields);
const required: ReadonlySet<string> = new Set(['title', 'visibility', 'languages', 'layers']);
// Always there in settings, empty or not.
const emptyValues: Patch = { customFields: [], barriers: [], referenceModel: { coverage: [], expectedTies: [] } };

/** Whether a field of the settings may be set by a person. */
export const isSettingsField = (field: string): boolean => fieldIds.has(field);

/**
 * The settings with some fields set. Unlike nodes and relations, settings keep their empty lists.
 * @throws SirkelError INVALID when a field is emptied that a map cannot be without
 */
export function setSettings(current: MapSettings, changes: Patch, version: number): MapSettings {
  const next: Record<string, unknown> = { ...current, version };
  for (const [field, value] of Object.entries(changes)) {
    if (!isBlank(value)) next[field] = value;
    else if (required.has(field)) {
      throw new SirkelError('INVALID', `A map cannot be without ${field}; got nothing.`, { path: field });
    } else if (field in emptyValues) next[field] = emptyValues[field];
    else Reflect.deleteProperty(next, field);
  }
  return next as MapSettings;
}
