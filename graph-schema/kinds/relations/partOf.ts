import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one is a part of the other, as an office of an agency. */
export const partOf: RelationKindDescriptor = {
  id: 'partOf',
  typeName: 'PART_OF',
  labels: { nb: 'Del av', nn: 'Del av', en: 'Part of' },
  help: {
    nb: 'Den ene er en del av den andre, som et kontor i en etat.',
    nn: 'Den eine er ein del av den andre, som eit kontor i ein etat.',
    en: 'The one is a part of the other, as an office of an agency.',
  },
  from: ['actor'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'er del av', nn: 'er del av', en: 'is part of' },
  reverseVerb: { nb: 'omfatter', nn: 'omfattar', en: 'comprises' },
  carries: 'authority',
  walk: 'backward',
};
