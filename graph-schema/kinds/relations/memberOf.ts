import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one is a member of the other. */
export const memberOf: RelationKindDescriptor = {
  id: 'memberOf',
  typeName: 'MEMBER_OF',
  labels: { nb: 'Medlem av', nn: 'Medlem av', en: 'Member of' },
  help: {
    nb: 'Den ene er medlem av den andre.',
    nn: 'Den eine er medlem av den andre.',
    en: 'The one is a member of the other.',
  },
  from: ['actor'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'er medlem av', nn: 'er medlem av', en: 'is a member of' },
  reverseVerb: { nb: 'har som medlem', nn: 'har som medlem', en: 'has as a member' },
  carries: 'information',
  walk: 'both',
};
