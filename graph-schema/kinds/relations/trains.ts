import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one trains the other. */
export const trains: RelationKindDescriptor = {
  id: 'trains',
  typeName: 'TRAINS',
  labels: { nb: 'Lærer opp', nn: 'Lærer opp', en: 'Trains' },
  help: { nb: 'Den ene lærer den andre opp.', nn: 'Den eine lærer opp den andre.', en: 'The one trains the other.' },
  from: ['actor', 'service'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'lærer opp', nn: 'lærer opp', en: 'trains' },
  reverseVerb: { nb: 'læres opp av', nn: 'blir lært opp av', en: 'is trained by' },
  carries: 'information',
  walk: 'forward',
};
