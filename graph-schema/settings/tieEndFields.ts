import type { Field } from '../descriptor/Field.ts';
import { actorType } from '../vocabularies/actorType.ts';

/** One end of an expected tie: a node, or a sort of actor. */
export const tieEndFields: readonly Field[] = [
  {
    id: 'nodeId',
    type: 'id',
    labels: { nb: 'Oppføring', nn: 'Oppføring', en: 'Node' },
    help: {
      nb: 'Id-en til én bestemt oppføring.',
      nn: 'Id-en til éi bestemt oppføring.',
      en: 'The id of a particular node.',
    },
  },
  {
    id: 'actorType',
    type: 'vocabulary',
    vocabulary: actorType,
    labels: { nb: 'Type aktør', nn: 'Type aktør', en: 'Type of actor' },
    help: { nb: 'Alle aktører av denne typen.', nn: 'Alle aktørar av denne typen.', en: 'All actors of this type.' },
  },
  {
    id: 'layer',
    type: 'layer',
    labels: { nb: 'Ring', nn: 'Ring', en: 'Ring' },
    help: { nb: 'Bare i denne ringen.', nn: 'Berre i denne ringen.', en: 'Only in this ring.' },
  },
];
