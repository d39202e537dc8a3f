import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The scheme or actor makes it harder for the other. */
export const hinders: RelationKindDescriptor = {
  id: 'hinders',
  typeName: 'HINDERS',
  labels: { nb: 'Står i veien for', nn: 'Står i vegen for', en: 'Hinders' },
  help: {
    nb: 'Ordningen eller aktøren gjør det vanskeligere for den andre.',
    nn: 'Ordninga eller aktøren gjer det vanskelegare for den andre.',
    en: 'The scheme or actor makes it harder for the other.',
  },
  from: ['service', 'actor'],
  to: ['actor', 'service', 'need'],
  mutual: false,
  verb: { nb: 'står i veien for', nn: 'står i vegen for', en: 'hinders' },
  reverseVerb: { nb: 'hindres av', nn: 'blir hindra av', en: 'is hindered by' },
  carries: 'nothing',
  walk: 'none',
};
