import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one established the other. */
export const established: RelationKindDescriptor = {
  id: 'established',
  typeName: 'ESTABLISHED',
  labels: { nb: 'Opprettet', nn: 'Oppretta', en: 'Established' },
  help: {
    nb: 'Den ene opprettet den andre.',
    nn: 'Den eine oppretta den andre.',
    en: 'The one established the other.',
  },
  from: ['actor'],
  to: ['actor', 'service'],
  mutual: false,
  verb: { nb: 'opprettet', nn: 'oppretta', en: 'established' },
  reverseVerb: { nb: 'ble opprettet av', nn: 'vart oppretta av', en: 'was established by' },
  carries: 'authority',
  walk: 'forward',
};
