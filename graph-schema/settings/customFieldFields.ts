import type { Field } from '../descriptor/Field.ts';
import { customValueType } from '../vocabularies/customValueType.ts';
import { nodeKindNames } from '../vocabularies/nodeKindNames.ts';

/** A field that a map has added to its nodes. */
export const customFieldFields: readonly Field[] = [
  {
    id: 'id',
    type: 'id',
    required: true,
    labels: { nb: 'Id', nn: 'Id', en: 'Id' },
    help: {
      nb: 'Det de andre opplysningene viser til.',
      nn: 'Det dei andre opplysningane viser til.',
      en: 'What other records refer to.',
    },
  },
  {
    id: 'kinds',
    type: 'vocabularySet',
    vocabulary: nodeKindNames,
    required: true,
    labels: { nb: 'Gjelder', nn: 'Gjeld', en: 'Kinds' },
    help: {
      nb: 'Hva slags oppføringer feltet gjelder for.',
      nn: 'Kva slags oppføringar feltet gjeld for.',
      en: 'The kinds of nodes that have the field.',
    },
  },
  {
    id: 'valueType',
    type: 'vocabulary',
    vocabulary: customValueType,
    required: true,
    labels: { nb: 'Type verdi', nn: 'Type verdi', en: 'Type of value' },
    help: { nb: 'Hva feltet holder.', nn: 'Kva feltet held.', en: 'What the field holds.' },
  },
  {
    id: 'labels',
    type: 'localizedText',
    maxLength: 300,
    required: true,
    labels: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    help: { nb: 'Navnet på skjermen.', nn: 'Namnet på skjermen.', en: 'The name on the screen.' },
  },
];
