import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The service is the measure made real, wholly or in part. */
export const fulfils: RelationKindDescriptor = {
  id: 'fulfils',
  typeName: 'FULFILS',
  labels: { nb: 'Oppfyller', nn: 'Oppfyller', en: 'Fulfils' },
  help: {
    nb: 'Tilbudet er tiltaket gjort til virkelighet, helt eller delvis.',
    nn: 'Tilbodet er tiltaket gjort til røyndom, heilt eller delvis.',
    en: 'The service is the measure made real, wholly or in part.',
  },
  from: ['service'],
  to: ['measure'],
  mutual: false,
  verb: { nb: 'oppfyller', nn: 'oppfyller', en: 'fulfils' },
  reverseVerb: { nb: 'oppfylles av', nn: 'blir oppfylt av', en: 'is fulfilled by' },
  carries: 'nothing',
  walk: 'none',
};
