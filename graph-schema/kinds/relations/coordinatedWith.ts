import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The two services are attuned to each other. */
export const coordinatedWith: RelationKindDescriptor = {
  id: 'coordinatedWith',
  typeName: 'COORDINATED_WITH',
  labels: { nb: 'Samordnet', nn: 'Samordna', en: 'Coordinated' },
  help: {
    nb: 'De to tilbudene er avstemt mot hverandre.',
    nn: 'Dei to tilboda er avstemte mot kvarandre.',
    en: 'The two services are attuned to each other.',
  },
  from: ['service'],
  to: ['service'],
  mutual: true,
  verb: { nb: 'er samordnet med', nn: 'er samordna med', en: 'is coordinated with' },
  reverseVerb: { nb: 'er samordnet med', nn: 'er samordna med', en: 'is coordinated with' },
  carries: 'information',
  walk: 'both',
};
