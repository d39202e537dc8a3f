import { useTranslation } from 'react-i18next';
import { useMay } from '../../state/useMe.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import type { Task } from '../edit/desk/Task.ts';
import type { Finding } from './Findings.ts';

type Registering = 'tie' | 'entry' | 'change';

// What a tie of the first that the finding is about would mend, something new, or another status.
const mendedBy: Readonly<Partial<Record<Finding['kind'], Registering>>> = {
  unmetNeed: 'tie',
  unreachableNeed: 'tie',
  thinNeed: 'tie',
  expectedTie: 'tie',
  missingTies: 'tie',
  uncovered: 'entry',
  thinCoverage: 'entry',
  goneService: 'entry',
  missingNode: 'change',
};

export type RegisterButtonProps = { readonly finding: Finding; readonly sentence: string };

/** Begins the record that a finding lacks, for those who may: a tie with one end filled in, or something new. */
export function RegisterButton({ finding, sentence }: RegisterButtonProps) {
  const { t } = useTranslation('followUp');
  const desk = useEditDesk();
  const registering = mendedBy[finding.kind];
  const [node] = finding.nodes;
  const mayCommit = useMay('commit');
  if (!mayCommit || registering === undefined || (registering !== 'entry' && node === undefined)) return null;
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t(`register.${registering}Of`, { sentence })}
      onClick={() => {
        desk.begin(taskOf(registering, node ?? ''));
      }}
    >
      {t(`register.${registering}`)}
    </button>
  );
}

function taskOf(registering: Registering, node: string): Task {
  if (registering === 'change') return { task: 'editNode', id: node };
  const id = globalThis.crypto.randomUUID();
  return registering === 'tie' ? { task: 'addRelation', node, id } : { task: 'chooseKind', id };
}
