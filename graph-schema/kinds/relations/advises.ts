import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one gives the other advice. */
export const advises: RelationKindDescriptor = {
  id: 'advises',
  typeName: 'ADVISES',
  labels: { nb: 'Veileder', nn: 'Rettleier', en: 'Advises' },
  help: { nb: 'Den ene gir den andre råd.', nn: 'Den eine gir den andre råd.', en: 'The one gives the other advice.' },
  from: ['actor', 'service'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'veileder', nn: 'rettleier', en: 'advises' },
  reverseVerb: { nb: 'veiledes av', nn: 'blir rettleidd av', en: 'is advised by' },
  carries: 'help',
  walk: 'forward',
};
