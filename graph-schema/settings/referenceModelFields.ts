import type { Field } from '../descriptor/Field.ts';
import { coverageRuleFields } from './coverageRuleFields.ts';
import { expectedTieFields } from './expectedTieFields.ts';

/** What gaps are measured against. */
export const referenceModelFields: readonly Field[] = [
  {
    id: 'coverage',
    type: 'groupList',
    name: 'CoverageRule',
    fields: coverageRuleFields,
    maxItems: 200,
    required: true,
    labels: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
    help: {
      nb: 'Hvilke felt som skal dekkes, og i hvilke ringer.',
      nn: 'Kva felt som skal dekkjast, og i kva ringar.',
      en: 'Which fields are to be covered, and in which rings.',
    },
  },
  {
    id: 'expectedTies',
    type: 'groupList',
    name: 'ExpectedTie',
    fields: expectedTieFields,
    maxItems: 200,
    required: true,
    labels: { nb: 'Ventede koblinger', nn: 'Venta koplingar', en: 'Expected ties' },
    help: {
      nb: 'Koblinger et helt økosystem ville hatt.',
      nn: 'Koplingar eit heilt økosystem ville hatt.',
      en: 'Ties that a whole ecosystem would have.',
    },
  },
];
