import type { Field } from '../../descriptor/Field.ts';
import { serverFields } from '../serverFields.ts';
import { sourceFields } from '../sourceFields.ts';
import { formal } from '../../vocabularies/formal.ts';
import { status } from '../../vocabularies/status.ts';

/** What every relation has; `id`, `kind`, `from` and `to` come before these. */
export const relationFields: readonly Field[] = [
  {
    id: 'status',
    type: 'vocabulary',
    vocabulary: status,
    required: true,
    labels: { nb: 'Status', nn: 'Status', en: 'Status' },
    help: {
      nb: 'Finnes koblingen, har den vært, eller er den bare foreslått?',
      nn: 'Finst koplinga, har ho vore, eller er ho berre foreslått?',
      en: 'Does the tie exist, has it been, or is it only proposed?',
    },
    api: 'Whether the tie exists, has been, or is only proposed.',
  },
  {
    id: 'strength',
    type: 'integer',
    min: 1,
    max: 5,
    labels: { nb: 'Styrke', nn: 'Styrke', en: 'Strength' },
    help: { nb: 'Fra 1 (løs) til 5 (tett).', nn: 'Frå 1 (laus) til 5 (tett).', en: 'From 1 (loose) to 5 (close).' },
  },
  {
    id: 'formal',
    type: 'vocabulary',
    vocabulary: formal,
    labels: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
    help: { nb: 'Hva koblingen hviler på.', nn: 'Kva koplinga kviler på.', en: 'What the tie rests on.' },
  },
  {
    id: 'barriers',
    type: 'barriers',
    labels: { nb: 'Barrierer', nn: 'Barrierar', en: 'Barriers' },
    help: {
      nb: 'Det som står i veien for koblingen.',
      nn: 'Det som står i vegen for koplinga.',
      en: 'What stands in the way of the tie.',
    },
    api: 'What stands in the way of the tie, by the ids of the map’s barriers.',
  },
  {
    id: 'note',
    type: 'text',
    maxLength: 2000,
    labels: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
    help: {
      nb: 'Det en leser må vite om koblingen.',
      nn: 'Det ein lesar må vite om koplinga.',
      en: 'What a reader must know about the tie.',
    },
  },
  {
    id: 'amount',
    type: 'decimal',
    min: 0,
    max: 1000000000000,
    labels: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in NOK' },
    help: {
      nb: 'Hele beløpet som går mellom de to.',
      nn: 'Heile beløpet som går mellom dei to.',
      en: 'The whole amount that goes between the two.',
    },
    api: 'The whole amount that goes between the two, in Norwegian kroner.',
  },
  {
    id: 'year',
    type: 'integer',
    min: 1800,
    max: 2200,
    labels: { nb: 'År', nn: 'År', en: 'Year' },
    help: { nb: 'Året beløpet gjelder for.', nn: 'Året beløpet gjeld for.', en: 'The year that the amount is for.' },
  },
  {
    id: 'validFrom',
    type: 'date',
    labels: { nb: 'Fra', nn: 'Frå', en: 'From' },
    help: {
      nb: 'Når det begynte. Et årstall er nok.',
      nn: 'Når det tok til. Eit årstal er nok.',
      en: 'When it began. A year is enough.',
    },
    api: 'When it began, as exactly as is known.',
  },
  {
    id: 'validTo',
    type: 'date',
    labels: { nb: 'Til', nn: 'Til', en: 'To' },
    help: {
      nb: 'Når det sluttet. Tomt hvis det ikke er slutt.',
      nn: 'Når det slutta. Tomt viss det ikkje er slutt.',
      en: 'When it ended. Empty if it has not.',
    },
    api: 'When it ended, as exactly as is known; null where it has not.',
  },
  {
    id: 'sources',
    type: 'groupList',
    name: 'Source',
    fields: sourceFields,
    maxItems: 20,
    labels: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
    help: {
      nb: 'Hvor opplysningene kommer fra.',
      nn: 'Kvar opplysningane kjem frå.',
      en: 'Where the information comes from.',
    },
  },
  ...serverFields,
];
