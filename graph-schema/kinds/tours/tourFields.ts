import type { Field } from '../../descriptor/Field.ts';
import { serverFields } from '../serverFields.ts';
import { tourStopFields } from './tourStopFields.ts';

/** So many stops a tour may have. */
export const MOST_STOPS = 60;

/** A guided tour of the map: views that somebody has kept, in an order, with what is told of each. `id` comes before these. */
export const tourFields: readonly Field[] = [
  {
    id: 'title',
    type: 'localizedText',
    maxLength: 200,
    required: true,
    labels: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    help: { nb: 'Hva omvisningen heter.', nn: 'Kva omvisinga heiter.', en: 'What the tour is called.' },
  },
  {
    id: 'text',
    type: 'localizedText',
    maxLength: 4000,
    labels: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
    help: {
      nb: 'Hva omvisningen handler om, og hvem den er for.',
      nn: 'Kva omvisinga handlar om, og kven ho er for.',
      en: 'What the tour is about, and whom it is for.',
    },
    api: 'What the tour is about, in Markdown.',
  },
  {
    id: 'stops',
    type: 'groupList',
    name: 'TourStop',
    fields: tourStopFields,
    maxItems: MOST_STOPS,
    labels: { nb: 'Stopp', nn: 'Stopp', en: 'Stops' },
    help: {
      nb: 'Visningene i omvisningen, i den rekkefølgen de vises.',
      nn: 'Visingane i omvisinga, i den rekkjefølgja dei blir viste.',
      en: 'The views of the tour, in the order they are shown.',
    },
  },
  ...serverFields,
];
