import { languages } from '../language.ts';
import type { MapSettings } from '../MapSettings.ts';
import { defaultBarriers } from './defaultBarriers.ts';
import { defaultLayers } from './defaultLayers.ts';
import { defaultReferenceModel } from './defaultReferenceModel.ts';

/**
 * The settings of a new map: the seven rings, the eight barriers and the reference model of the booklet.
 * @param given the title, and whatever is to be different from the defaults
 * @returns settings of version 0: the log has not touched them yet
 */
export function defaultSettings(given: Pick<MapSettings, 'title'> & Partial<MapSettings>): MapSettings {
  return {
    id: 'settings',
    visibility: 'private',
    languages,
    layers: defaultLayers,
    customFields: [],
    barriers: defaultBarriers,
    referenceModel: defaultReferenceModel,
    version: 0,
    ...given,
  };
}
