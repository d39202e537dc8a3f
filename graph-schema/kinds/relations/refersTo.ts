import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one sends people on to the other. */
export const refersTo: RelationKindDescriptor = {
  id: 'refersTo',
  typeName: 'REFERS_TO',
  labels: { nb: 'Viser videre til', nn: 'Viser vidare til', en: 'Refers to' },
  help: {
    nb: 'Den ene sender folk videre til den andre.',
    nn: 'Den eine sender folk vidare til den andre.',
    en: 'The one sends people on to the other.',
  },
  from: ['actor', 'service'],
  to: ['actor', 'service'],
  mutual: false,
  verb: { nb: 'viser videre til', nn: 'viser vidare til', en: 'refers to' },
  reverseVerb: { nb: 'tar imot folk fra', nn: 'tek imot folk frå', en: 'receives people from' },
  carries: 'help',
  walk: 'backward',
};
