import type { CustomField, MapSettings } from '@sirkel/graph-schema';

/** The settings of a small map with fields of its own. */
export function smallSettings(customFields: readonly CustomField[]): MapSettings {
  return {
    id: 'settings',
    title: { nb: 'Et lite kart' },
    visibility: 'public',
    languages: ['nb'],
    layers: [
      { id: 'everydayLife', order: 0, labels: { nb: 'Livet blant folk' } },
      { id: 'municipality', order: 1, labels: { nb: 'Kommune' } },
    ],
    customFields,
    barriers: [],
    referenceModel: { coverage: [], expectedTies: [] },
    version: 1,
  };
}
