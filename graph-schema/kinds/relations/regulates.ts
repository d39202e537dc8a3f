import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one sets rules for the other. */
export const regulates: RelationKindDescriptor = {
  id: 'regulates',
  typeName: 'REGULATES',
  labels: { nb: 'Regulerer', nn: 'Regulerer', en: 'Regulates' },
  help: {
    nb: 'Den ene setter regler for den andre.',
    nn: 'Den eine set reglar for den andre.',
    en: 'The one sets rules for the other.',
  },
  from: ['actor', 'service'],
  to: ['actor', 'service'],
  mutual: false,
  verb: { nb: 'regulerer', nn: 'regulerer', en: 'regulates' },
  reverseVerb: { nb: 'reguleres av', nn: 'blir regulert av', en: 'is regulated by' },
  carries: 'authority',
  walk: 'forward',
};
