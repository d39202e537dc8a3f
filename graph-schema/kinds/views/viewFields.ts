import type { Field } from '../../descriptor/Field.ts';
import { serverFields } from '../serverFields.ts';
import { cameraFields } from './cameraFields.ts';

/** So long an address may be that a view keeps. */
export const LONGEST_PLACE = 4000;

/**
 * A view of the map that somebody has kept: an address with a name. `id` comes before these. What the address names need not
 * be on the map any more; then it is passed over where the view is shown.
 */
export const viewFields: readonly Field[] = [
  {
    id: 'title',
    type: 'localizedText',
    maxLength: 200,
    required: true,
    labels: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    help: { nb: 'Hva visningen heter.', nn: 'Kva visinga heiter.', en: 'What the view is called.' },
  },
  {
    id: 'text',
    type: 'localizedText',
    maxLength: 4000,
    labels: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
    help: {
      nb: 'Hva man ser her, og hvorfor det er verdt å se. Overskrifter, lister og lenker kan brukes (Markdown).',
      nn: 'Kva ein ser her, og kvifor det er verdt å sjå. Overskrifter, lister og lenkjer kan brukast (Markdown).',
      en: 'What one sees here, and why it is worth seeing. Headings, lists and links may be used (Markdown).',
    },
    api: 'What one sees in it, and why that is worth seeing, in Markdown.',
  },
  {
    id: 'place',
    type: 'place',
    maxLength: LONGEST_PLACE,
    labels: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
    help: {
      nb: 'Det som står i adressen etter spørsmålstegnet. Tomt viser hele kartet.',
      nn: 'Det som står i adressa etter spørjeteiknet. Tomt viser heile kartet.',
      en: 'What stands in the address after the question mark. Empty shows the whole map.',
    },
    api: 'What is shown: the search part of the map’s address without its question mark, and without `lang`, `theme`, `saved`, `tour` and `stop`. Null shows the whole map.',
  },
  {
    id: 'camera',
    type: 'group',
    name: 'Camera',
    fields: cameraFields,
    labels: { nb: 'Utsnitt', nn: 'Utsnitt', en: 'Section' },
    help: {
      nb: 'Hvilken del av bildet som vises. Tomt viser hele bildet.',
      nn: 'Kva del av biletet som blir vist. Tomt viser heile biletet.',
      en: 'Which part of the picture is shown. Empty shows the whole picture.',
    },
  },
  ...serverFields,
];
