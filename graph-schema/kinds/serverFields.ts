import type { Field } from '../descriptor/Field.ts';
import { review } from '../vocabularies/review.ts';

/** What the server keeps about every node and relation. Never given by a person. */
export const serverFields: readonly Field[] = [
  {
    id: 'review',
    type: 'vocabulary',
    vocabulary: review,
    byServer: true,
    labels: { nb: 'Behandling', nn: 'Handsaming', en: 'Review' },
    help: {
      nb: 'Om opplysningen står fast, eller er et innspill som venter på svar. Tomt betyr at den står fast.',
      nn: 'Om opplysninga står fast, eller er eit innspel som ventar på svar. Tomt tyder at ho står fast.',
      en: 'Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands.',
    },
    api: 'Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.',
  },
  {
    id: 'version',
    type: 'integer',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    required: true,
    byServer: true,
    labels: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
    help: {
      nb: 'Nummeret på endringen som sist rørte dette.',
      nn: 'Nummeret på endringa som sist rørte dette.',
      en: 'The sequence of the change that last touched this.',
    },
  },
  {
    id: 'createdBy',
    type: 'text',
    maxLength: 64,
    byServer: true,
    labels: { nb: 'Laget av', nn: 'Laga av', en: 'Created by' },
    help: {
      nb: 'En tilfeldig id for den som la det inn.',
      nn: 'Ein tilfeldig id for den som la det inn.',
      en: 'A random id of whoever entered it.',
    },
  },
  {
    id: 'createdAt',
    type: 'dateTime',
    byServer: true,
    labels: { nb: 'Laget', nn: 'Laga', en: 'Created' },
    help: { nb: 'Når det ble lagt inn.', nn: 'Når det vart lagt inn.', en: 'When it was entered.' },
  },
  {
    id: 'updatedBy',
    type: 'text',
    maxLength: 64,
    byServer: true,
    labels: { nb: 'Endret av', nn: 'Endra av', en: 'Updated by' },
    help: {
      nb: 'En tilfeldig id for den som sist endret det.',
      nn: 'Ein tilfeldig id for den som sist endra det.',
      en: 'A random id of whoever last changed it.',
    },
  },
  {
    id: 'updatedAt',
    type: 'dateTime',
    byServer: true,
    labels: { nb: 'Endret', nn: 'Endra', en: 'Updated' },
    help: { nb: 'Når det sist ble endret.', nn: 'Når det sist vart endra.', en: 'When it was last changed.' },
  },
];
