import type { Field } from '../descriptor/Field.ts';
import { certainty } from '../vocabularies/certainty.ts';

/** Where a statement comes from; nodes and relations carry a list of these. */
export const sourceFields: readonly Field[] = [
  {
    id: 'title',
    type: 'text',
    maxLength: 300,
    required: true,
    labels: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    help: { nb: 'Hva kilden heter.', nn: 'Kva kjelda heiter.', en: 'What the source is called.' },
  },
  {
    id: 'where',
    type: 'text',
    maxLength: 300,
    labels: { nb: 'Hvor i kilden', nn: 'Kvar i kjelda', en: 'Where' },
    help: {
      nb: 'Overskrift og linje eller side.',
      nn: 'Overskrift og linje eller side.',
      en: 'Heading, and line or page.',
    },
  },
  {
    id: 'url',
    type: 'url',
    labels: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
    help: {
      nb: 'Adressen der kilden kan leses.',
      nn: 'Adressa der kjelda kan lesast.',
      en: 'The address where the source can be read.',
    },
  },
  {
    id: 'retrievedAt',
    type: 'date',
    labels: { nb: 'Hentet', nn: 'Henta', en: 'Retrieved' },
    help: {
      nb: 'Når opplysningen ble hentet.',
      nn: 'Når opplysninga vart henta.',
      en: 'When the information was retrieved.',
    },
  },
  {
    id: 'certainty',
    type: 'vocabulary',
    vocabulary: certainty,
    required: true,
    labels: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'Certainty' },
    help: {
      nb: 'Står det i kilden, følger det av den, eller antar vi det?',
      nn: 'Står det i kjelda, følgjer det av henne, eller går vi ut frå det?',
      en: 'Does the source state it, does it follow from it, or do we assume it?',
    },
    api: 'Whether the source states it, it follows from the source, or it is assumed.',
  },
  {
    id: 'licence',
    type: 'text',
    maxLength: 120,
    labels: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
    help: {
      nb: 'Vilkårene for å bruke opplysningen, for eksempel NLOD 2.0.',
      nn: 'Vilkåra for å bruke opplysninga, til dømes NLOD 2.0.',
      en: 'The terms for using the information, for example NLOD 2.0.',
    },
  },
  {
    id: 'note',
    type: 'text',
    maxLength: 1000,
    labels: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
    help: {
      nb: 'Det en leser må vite om hvordan kilden er lest.',
      nn: 'Det ein lesar må vite om korleis kjelda er lesen.',
      en: 'What a reader must know about how the source was read.',
    },
  },
];
