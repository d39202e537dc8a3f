import type { EditCommand, Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { LikelyLink } from './Links.ts';
import { decidePair, type PairDecision } from './decidePair.ts';
import { ProposeForm } from './ProposeForm.tsx';

/** Writes an edit; what became of it is told elsewhere. */
export type Write = (edit: EditCommand) => void;

export type LikelyPairProps = {
  readonly graph: Graph;
  readonly link: LikelyLink;
  readonly kinds: readonly string[];
  /** Null for whoever may not. */
  readonly write: Write | null;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onSelect: (id: string) => void;
};

const decisions: readonly PairDecision[] = ['asked', 'notWanted'];

/** Two actors, why they may have something to do with each other, and what can be done about it. */
export function LikelyPair({ graph, link, kinds, write, onShow, onSelect }: LikelyPairProps) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  const [proposing, setProposing] = useState(false);
  const [first = '', second = ''] = link.nodes;
  const named = (id: string) => ({ id, name: graph.nodes.get(id)?.name ?? id });
  const [one, other] = [named(first), named(second)];
  const pair = t('worth.pair', { one: one.name, other: other.name });
  const reasons = link.reasons.map(({ sentence }) => sentence[language] ?? sentence.nb);
  return (
    <>
      <h4 className="links__pair">
        <NameButton {...one} onSelect={onSelect} /> ↔ <NameButton {...other} onSelect={onSelect} />
      </h4>
      <ul className="links__reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="finding__tools">
        {write === null ? null : (
          <Answers
            pair={pair}
            proposing={proposing}
            onPropose={() => {
              setProposing(!proposing);
            }}
            onDecide={(decision) => {
              write(decidePair(graph, link, decision));
            }}
          />
        )}
        <button
          type="button"
          className="text-button finding__show"
          aria-label={t('worth.showOf', { pair })}
          onClick={() => {
            onShow([...link.nodes, ...new Set(link.reasons.flatMap(({ nodes }) => nodes))]);
          }}
        >
          {t('worth.show')}
          <Icon name="arrow" />
        </button>
      </div>
      {write === null || !proposing ? null : (
        <ProposeForm
          ends={[one, other]}
          kinds={kinds}
          derivedFrom={t('worth.source', { reasons: reasons.join(' ') })}
          propose={write}
          onClose={() => {
            setProposing(false);
          }}
        />
      )}
    </>
  );
}

type NameButtonProps = { readonly id: string; readonly name: string } & Pick<LikelyPairProps, 'onSelect'>;

function NameButton({ id, name, onSelect }: NameButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        onSelect(id);
      }}
    >
      {name}
    </button>
  );
}

type AnswersProps = {
  readonly pair: string;
  readonly proposing: boolean;
  readonly onPropose: () => void;
  readonly onDecide: (decision: PairDecision) => void;
};

/** What can be answered: that there is to be a tie, that there is none, that none is wanted. */
function Answers({ pair, proposing, onPropose, onDecide }: AnswersProps) {
  const { t } = useTranslation('links');
  return (
    <>
      <Button
        variant="secondary"
        aria-label={t('worth.acceptOf', { pair })}
        aria-expanded={proposing}
        onClick={onPropose}
      >
        {t('worth.accept')}
      </Button>
      {decisions.map((decision) => (
        <Button
          key={decision}
          variant="tertiary"
          aria-label={t(`worth.${decision}Of`, { pair })}
          onClick={() => {
            onDecide(decision);
          }}
        >
          {t(`worth.${decision}`)}
        </Button>
      ))}
    </>
  );
}
