import { vocabularies, type Localized } from '@sirkel/graph-schema';
import type { Finding } from '../../engine/Finding.ts';
import type { Taken } from '../Taken.ts';
import { yesNoTerms } from '../words/terms.ts';
import type { Column } from './Table.ts';

const flag = (
  id: string,
  labels: Localized,
  help: Localized,
  isSo: (finding: Finding) => boolean | null,
): Column<Finding> => ({
  ...{ id, type: 'vocabulary', vocabulary: yesNoTerms, labels, help },
  value: (finding) => isSo(finding)?.toString() ?? null,
});

/** What was decided about a finding, and whether it was set aside for it. */
export function decisionColumns({ findings }: Taken): readonly Column<Finding>[] {
  const aside = new Set(findings.setAside.map(({ id }) => id));
  return [
    flag(
      'set_aside',
      { nb: 'Lagt til side', nn: 'Lagt til side', en: 'Set aside' },
      {
        nb: 'Om det er avgjort at det ikke er ønsket. Da teller det verken blant det som mangler, eller blant det som ikke er registrert.',
        nn: 'Om det er avgjort at det ikkje er ønskt. Då tel det verken blant det som manglar, eller blant det som ikkje er registrert.',
        en: 'Whether it was decided not to be wanted. Then it counts neither among what is missing nor as not recorded.',
      },
      ({ id }) => aside.has(id),
    ),
    {
      id: 'decision',
      type: 'vocabulary',
      vocabulary: vocabularies.followUpState,
      labels: vocabularies.followUpState.labels,
      help: {
        nb: 'Hva som er avgjort om funnet. Tomt når ingenting er det.',
        nn: 'Kva som er avgjort om funnet. Tomt når ingenting er det.',
        en: 'What was decided about the finding. Empty where nothing was.',
      },
      value: ({ followUp }) => followUp?.state ?? null,
    },
    flag(
      'decision_outgrown',
      { nb: 'Mer er kommet til', nn: 'Meir er kome til', en: 'More has come' },
      {
        nb: 'Om funnet gjelder mer enn da det ble avgjort, slik at avgjørelsen ikke gjelder.',
        nn: 'Om funnet gjeld meir enn då det vart avgjort, slik at avgjerda ikkje gjeld.',
        en: 'Whether the finding has come to be about more than was decided on, so that the decision does not hold.',
      },
      ({ followUp, outgrown }) => (followUp === undefined ? null : outgrown === true),
    ),
    ...whyByWhomAndWhen,
  ];
}

const whyByWhomAndWhen: readonly Column<Finding>[] = [
  {
    id: 'decision_note',
    type: 'text',
    labels: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
    help: {
      nb: 'Hvorfor det ble avgjort, og hva som skal skje.',
      nn: 'Kvifor det vart avgjort, og kva som skal skje.',
      en: 'Why it was decided, and what is to happen.',
    },
    value: ({ followUp }) => followUp?.note ?? null,
  },
  {
    id: 'decision_by',
    type: 'id',
    labels: { nb: 'Avgjort av', nn: 'Avgjort av', en: 'Decided by' },
    help: {
      nb: 'En tilfeldig id for den som avgjorde det sist; den sier ikke hvem det er.',
      nn: 'Ein tilfeldig id for den som avgjorde det sist; han seier ikkje kven det er.',
      en: 'A random id of whoever decided it last; it does not say who that is.',
    },
    value: ({ followUp }) => followUp?.updatedBy ?? followUp?.createdBy ?? null,
  },
  {
    id: 'decision_at',
    type: 'date and time',
    labels: { nb: 'Avgjort når', nn: 'Avgjort når', en: 'Decided at' },
    help: { nb: 'Når det ble avgjort sist.', nn: 'Når det vart avgjort sist.', en: 'When it was decided last.' },
    value: ({ followUp }) => followUp?.updatedAt ?? followUp?.createdAt ?? null,
  },
];
