import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';
import { nodeKinds } from '../../nodeKinds.ts';

/** The story or resource is about this. */
export const about: RelationKindDescriptor = {
  id: 'about',
  typeName: 'ABOUT',
  labels: { nb: 'Handler om', nn: 'Handlar om', en: 'About' },
  help: {
    nb: 'Erfaringen eller verktøyet handler om dette.',
    nn: 'Erfaringa eller verktøyet handlar om dette.',
    en: 'The story or resource is about this.',
  },
  from: ['story', 'resource'],
  to: nodeKinds.map((kind) => kind.id),
  mutual: false,
  verb: { nb: 'handler om', nn: 'handlar om', en: 'is about' },
  reverseVerb: { nb: 'omtales i', nn: 'er omtalt i', en: 'is told of in' },
  carries: 'nothing',
  walk: 'none',
};
