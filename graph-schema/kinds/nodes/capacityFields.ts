import type { Field } from '../../descriptor/Field.ts';

/** How many a service has room for. */
export const capacityFields: readonly Field[] = [
  {
    id: 'available',
    type: 'integer',
    min: 0,
    max: 10000000,
    labels: { nb: 'Ledig', nn: 'Ledig', en: 'Available' },
    help: {
      nb: 'Hvor mange plasser som er ledige nå.',
      nn: 'Kor mange plassar som er ledige no.',
      en: 'How many places are free now.',
    },
  },
  {
    id: 'maximum',
    type: 'integer',
    min: 0,
    max: 10000000,
    labels: { nb: 'Høyst', nn: 'Høgst', en: 'Maximum' },
    help: {
      nb: 'Hvor mange det er plass til i alt.',
      nn: 'Kor mange det er plass til i alt.',
      en: 'How many there is room for in all.',
    },
  },
  {
    id: 'unit',
    type: 'text',
    maxLength: 60,
    labels: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
    help: {
      nb: 'Hva som telles, for eksempel deltakere eller timer.',
      nn: 'Kva som blir talt, til dømes deltakarar eller timar.',
      en: 'What is counted, for example participants or hours.',
    },
  },
  {
    id: 'updatedAt',
    type: 'date',
    labels: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', en: 'Updated' },
    help: { nb: 'Når tallene sist stemte.', nn: 'Når tala sist stemte.', en: 'When the numbers were last right.' },
  },
];
