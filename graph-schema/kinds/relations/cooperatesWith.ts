import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The two work together on something. */
export const cooperatesWith: RelationKindDescriptor = {
  id: 'cooperatesWith',
  typeName: 'COOPERATES_WITH',
  labels: { nb: 'Samarbeider', nn: 'Samarbeider', en: 'Cooperates' },
  help: {
    nb: 'De to arbeider sammen om noe.',
    nn: 'Dei to arbeider saman om noko.',
    en: 'The two work together on something.',
  },
  from: ['actor'],
  to: ['actor'],
  mutual: true,
  verb: { nb: 'samarbeider med', nn: 'samarbeider med', en: 'cooperates with' },
  reverseVerb: { nb: 'samarbeider med', nn: 'samarbeider med', en: 'cooperates with' },
  carries: 'information',
  walk: 'both',
};
