import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one buys goods or services from the other. */
export const procuresFrom: RelationKindDescriptor = {
  id: 'procuresFrom',
  typeName: 'PROCURES_FROM',
  labels: { nb: 'Kjøper av', nn: 'Kjøper av', en: 'Procures from' },
  help: {
    nb: 'Den ene kjøper varer eller tjenester av den andre.',
    nn: 'Den eine kjøper varer eller tenester av den andre.',
    en: 'The one buys goods or services from the other.',
  },
  from: ['actor'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'kjøper av', nn: 'kjøper av', en: 'procures from' },
  reverseVerb: { nb: 'selger til', nn: 'sel til', en: 'sells to' },
  carries: 'money',
  walk: 'forward',
};
