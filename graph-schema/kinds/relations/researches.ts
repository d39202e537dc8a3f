import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';
import { nodeKinds } from '../../nodeKinds.ts';

/** The actor studies this or follows it over time. */
export const researches: RelationKindDescriptor = {
  id: 'researches',
  typeName: 'RESEARCHES',
  labels: { nb: 'Forsker på', nn: 'Forskar på', en: 'Researches' },
  help: {
    nb: 'Aktøren forsker på eller følger dette over tid.',
    nn: 'Aktøren forskar på eller følgjer dette over tid.',
    en: 'The actor studies this or follows it over time.',
  },
  from: ['actor'],
  to: nodeKinds.map((kind) => kind.id),
  mutual: false,
  verb: { nb: 'forsker på', nn: 'forskar på', en: 'researches' },
  reverseVerb: { nb: 'studeres av', nn: 'blir studert av', en: 'is researched by' },
  carries: 'nothing',
  walk: 'none',
};
