import type { MapSettings } from './MapSettings.ts';

/**
 * A value as records hold it: without null, undefined, empty text, empty lists and empty objects, at any depth, without
 * `__typename`, and without -0. So there is one way to write that something is not there, and records can be compared.
 * @returns a copy; an object that is empty at the top stays an empty object
 */
export function canonical<T>(value: T): T {
  return (prune(value) ?? (Array.isArray(value) ? [] : isObject(value) ? {} : value)) as T;
}

/**
 * Settings as their record holds them: canonical, but the lists that `MapSettings` always has are there, empty or not.
 * @param value settings from the API or a file, with nulls and `__typename`
 */
export function canonicalSettings(value: unknown): MapSettings {
  const { referenceModel, ...rest } = canonical(value) as Partial<MapSettings>;
  return {
    languages: [],
    layers: [],
    customFields: [],
    barriers: [],
    ...rest,
    referenceModel: { coverage: [], expectedTies: [], ...referenceModel },
  } as unknown as MapSettings;
}

function prune(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  // JSON knows no -0, so the log would hold another number than the map in memory.
  if (value === 0) return 0;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== '__typename')
    .map(([key, inner]) => [key, prune(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
