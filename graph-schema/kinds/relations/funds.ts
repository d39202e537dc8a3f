import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** Money goes from the one to the other. */
export const funds: RelationKindDescriptor = {
  id: 'funds',
  typeName: 'FUNDS',
  labels: { nb: 'Finansierer', nn: 'Finansierer', en: 'Funds' },
  help: {
    nb: 'Penger går fra den ene til den andre.',
    nn: 'Pengar går frå den eine til den andre.',
    en: 'Money goes from the one to the other.',
  },
  from: ['actor', 'service'],
  to: ['actor', 'service', 'measure'],
  mutual: false,
  verb: { nb: 'finansierer', nn: 'finansierer', en: 'funds' },
  reverseVerb: { nb: 'finansieres av', nn: 'blir finansiert av', en: 'is funded by' },
  carries: 'money',
  walk: 'forward',
};
