import type { Field } from '../../descriptor/Field.ts';
import { followUpState } from '../../vocabularies/followUpState.ts';
import { serverFields } from '../serverFields.ts';

/** So many ids a decision remembers of what it was about, the most important first. */
export const MAX_FOLLOWED = 500;

/**
 * What was decided about a finding; `id` (the finding's own) and `kind` (what sort of finding it was) come before these.
 * Together with `nodes` and `relations` they tell what it was about when the finding is gone. The finding's sentence is not
 * kept: it repeats names, and would outlive both their correction and their being blanked.
 */
export const followUpFields: readonly Field[] = [
  {
    id: 'state',
    type: 'vocabulary',
    vocabulary: followUpState,
    required: true,
    labels: { nb: 'Avgjort', nn: 'Avgjort', en: 'Decided' },
    help: { nb: 'Hva dere har avgjort.', nn: 'Kva de har avgjort.', en: 'What you have decided.' },
    api: 'What was decided.',
  },
  {
    id: 'note',
    type: 'text',
    maxLength: 2000,
    labels: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
    help: {
      nb: 'Hvorfor dere avgjorde det, og hva som skal skje. Skriv roller, ikke navn på personer.',
      nn: 'Kvifor de avgjorde det, og kva som skal skje. Skriv roller, ikkje namn på personar.',
      en: 'Why you decided it, and what is to happen. Write roles, not the names of persons.',
    },
    api: 'Why it was decided, and what is to happen.',
  },
  {
    id: 'dueAt',
    type: 'date',
    labels: { nb: 'Frist', nn: 'Frist', en: 'Due' },
    help: {
      nb: 'Når dere skal se på det igjen.',
      nn: 'Når de skal sjå på det igjen.',
      en: 'When you will look at it again.',
    },
    api: 'When it is to be looked at again.',
  },
  {
    id: 'nodes',
    type: 'ids',
    maxItems: MAX_FOLLOWED,
    labels: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
    help: {
      nb: 'Oppføringene funnet gjaldt da det ble avgjort.',
      nn: 'Oppføringane funnet gjaldt då det vart avgjort.',
      en: 'The entries that the finding was about when it was decided.',
    },
    api: 'The ids of the nodes that the finding was about when it was decided, the most important first.',
  },
  {
    id: 'relations',
    type: 'ids',
    maxItems: MAX_FOLLOWED,
    labels: { nb: 'Koblinger', nn: 'Koplingar', en: 'Ties' },
    help: {
      nb: 'Koblingene funnet gjaldt da det ble avgjort.',
      nn: 'Koplingane funnet gjaldt då det vart avgjort.',
      en: 'The ties that the finding was about when it was decided.',
    },
    api: 'The ids of the relations that the finding was about when it was decided.',
  },
  ...serverFields,
];
