import type { Field } from '../../descriptor/Field.ts';

/** When and how an actor was asked about its ties. */
export const tiesAskedFields: readonly Field[] = [
  {
    id: 'date',
    type: 'date',
    required: true,
    labels: { nb: 'Dato', nn: 'Dato', en: 'Date' },
    help: { nb: 'Når aktøren ble spurt.', nn: 'Når aktøren vart spurd.', en: 'When the actor was asked.' },
  },
  {
    id: 'how',
    type: 'text',
    maxLength: 300,
    labels: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
    help: {
      nb: 'For eksempel intervju, workshop eller skjema.',
      nn: 'Til dømes intervju, workshop eller skjema.',
      en: 'For example an interview, a workshop or a form.',
    },
  },
];
