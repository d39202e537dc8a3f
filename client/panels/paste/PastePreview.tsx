import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { batchesOf } from '../edit/model/batchesOf.ts';
import { stateOf } from './model/PasteChoice.ts';
import type { RowState } from './model/PasteChoice.ts';
import type { PasteEdits } from './model/pasteEdits.ts';
import type { PasteRow } from './model/planPaste.ts';
import type { Pasted } from './model/Sheet.ts';
import { AlikeRows } from './AlikeRows.tsx';
import { BrokenRows } from './BrokenRows.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { NewRows } from './NewRows.tsx';
import { PasteFrame } from './PasteFrame.tsx';
import { PasteOutcome } from './PasteOutcome.tsx';
import { StandingRows } from './StandingRows.tsx';
import { Reasons } from './Reasons.tsx';
import { keptOf, usePaste } from './usePaste.ts';
import type { KeptChoice, PasteState } from './usePaste.ts';
import { usePasteSending } from './usePasteSending.ts';

export type PastePreviewProps = {
  readonly graph: Graph;
  readonly pasted: Pasted;
  /** What was chosen of rows that were pasted before; null for the first. */
  readonly kept: KeptChoice | null;
  /** Back to what was pasted, with what has been chosen. */
  readonly onAgain: (kept: KeptChoice) => void;
  readonly onDone: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
};

/** What becomes what, row by row and column by column; nothing is on the map before the button at the foot is pressed. */
export function PastePreview({ graph, pasted, kept, onAgain, onDone, onCancel }: PastePreviewProps) {
  const { t } = useTranslation(['paste', 'edit']);
  const saveText = useSaveText();
  const state = usePaste(graph, pasted, kept);
  const { sending, outcome, send } = usePasteSending(state.edits, onDone);
  const { choice } = state.asked;
  const of = (...states: readonly RowState[]): readonly PasteRow[] =>
    state.rows.filter((row) => states.includes(stateOf(row, choice)));
  const { edits } = state.edits;
  const batches = batchesOf(edits).length;
  return (
    <>
      <div className="modal__body paste">
        <Counts state={state} of={of} onAgain={() => onAgain(keptOf(state))} />
        <Reasons state={state} rows={of('broken', 'lacking')} />
        <PasteOutcome outcome={outcome} sending={sending} />
        <PasteFrame state={state} />
        <ColumnChoice state={state} />
        <BrokenRows state={state} rows={of('broken', 'lacking')} />
        <StandingRows state={state} rows={of('standing')} />
        <AlikeRows state={state} rows={of('alike')} />
        <NewRows state={state} rows={of('new')} />
      </div>
      <div className="modal__foot">
        <Button aria-disabled={edits.length === 0 || sending} onClick={send}>
          {sending ? t('paste:sending') : saveText(state.edits)}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('edit:cancel')}
        </Button>
        {batches < 2 ? null : <p className="quiet">{t('paste:batches', { count: batches })}</p>}
      </div>
    </>
  );
}

type CountsProps = {
  readonly state: PasteState;
  readonly of: (...states: readonly RowState[]) => readonly PasteRow[];
  readonly onAgain: () => void;
};

/** How the rows stand, in one line; it takes the focus, for what was pasted in has gone. */
function Counts({ state, of, onAgain }: CountsProps) {
  const { t } = useTranslation('paste');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.focus();
  }, []);
  const counts = [
    t('counts.new', { count: of('new').length }),
    ...[
      { key: 'standing' as const, count: of('standing').length },
      { key: 'alike' as const, count: of('alike').length },
      { key: 'unusable' as const, count: of('broken', 'lacking').length },
    ]
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => t(`counts.${key}`, { count })),
  ];
  return (
    <div className="paste__top">
      <p ref={line} className="paste__counts" tabIndex={-1} role="status">
        <strong>{t('rows', { count: state.rows.length })}</strong> {counts.join(' · ')}
      </p>
      <button type="button" className="text-button" onClick={onAgain}>
        {t('again')}
      </button>
    </div>
  );
}

/** What pressing the button does: "Legg inn 38 og oppdater 2". */
function useSaveText(): (edits: PasteEdits) => string {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  return ({ added, filled, updated }) => {
    const parts = [
      { key: 'add' as const, count: added.length },
      { key: 'fill' as const, count: filled.length },
      { key: 'update' as const, count: updated.length },
    ].filter(({ count }) => count > 0);
    if (parts.length === 0) return t('save.none');
    return capital(
      listText(
        parts.map(({ key, count }) => t(`save.${key}`, { count })),
        language,
      ),
      language,
    );
  };
}
