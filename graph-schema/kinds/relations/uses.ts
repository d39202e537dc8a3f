import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The actor uses the service. */
export const uses: RelationKindDescriptor = {
  id: 'uses',
  typeName: 'USES',
  labels: { nb: 'Bruker', nn: 'Bruker', en: 'Uses' },
  help: { nb: 'Aktøren bruker tilbudet.', nn: 'Aktøren bruker tilbodet.', en: 'The actor uses the service.' },
  from: ['actor'],
  to: ['service'],
  mutual: false,
  verb: { nb: 'bruker', nn: 'bruker', en: 'uses' },
  reverseVerb: { nb: 'brukes av', nn: 'blir brukt av', en: 'is used by' },
  carries: 'help',
  walk: 'backward',
};
