import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one knows the other’s everyday life from within. */
export const isCloseTo: RelationKindDescriptor = {
  id: 'isCloseTo',
  typeName: 'IS_CLOSE_TO',
  labels: { nb: 'Står nær', nn: 'Står nær', en: 'Is close to' },
  help: {
    nb: 'Den ene kjenner den andres hverdag fra innsiden.',
    nn: 'Den eine kjenner kvardagen til den andre frå innsida.',
    en: 'The one knows the other’s everyday life from within.',
  },
  from: ['actor'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'står nær', nn: 'står nær', en: 'is close to' },
  reverseVerb: { nb: 'har nær seg', nn: 'har nær seg', en: 'has close by' },
  carries: 'help',
  walk: 'forward',
};
