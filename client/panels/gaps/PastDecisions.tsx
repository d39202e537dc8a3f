import type { FollowUpRecord, Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { localesOf } from '../../i18n/localesOf.ts';
import { useMay } from '../../state/useMe.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import { Decision } from './FollowUp.tsx';

export type PastDecisionsProps = {
  readonly graph: Graph;
  readonly decisions: readonly FollowUpRecord[];
  /** What one opens them by. */
  readonly summary: string;
};

/** What was decided about what is not told any more, folded away. Whoever may edit can let go of a decision. */
export function PastDecisions({ graph, decisions, summary }: PastDecisionsProps) {
  if (decisions.length === 0) return null;
  return (
    <details className="fold">
      <summary>{summary}</summary>
      <ul className="findings">
        {decisions.map((decision) => (
          <PastDecision key={decision.id} graph={graph} decision={decision} />
        ))}
      </ul>
    </details>
  );
}

// As many names as one takes in at a glance.
const NAMED = 5;

function PastDecision({ graph, decision }: { readonly graph: Graph; readonly decision: FollowUpRecord }) {
  const { t } = useTranslation('followUp');
  const language = useLanguage();
  const desk = useEditDesk();
  const mayCommit = useMay('commit');
  const known = (decision.nodes ?? []).flatMap((id) => graph.nodes.get(id)?.name ?? []);
  const shown = known.length > NAMED ? [...known.slice(0, NAMED), t('more', { number: known.length - NAMED })] : known;
  const names = new Intl.ListFormat(localesOf(language)).format(shown);
  const what = names === '' ? t('nothingLeft') : names;
  return (
    <li className="finding" data-finding={decision.id}>
      <p className="finding__sentence">{what}</p>
      <Decision followUp={decision} outgrown={false} stands={false} />
      {mayCommit ? (
        <div className="finding__tools">
          <button
            type="button"
            className="text-button"
            aria-label={t('letGoOf', { what })}
            onClick={() => {
              desk.send([{ action: 'removeFollowUp', id: decision.id }]);
            }}
          >
            {t('letGo')}
          </button>
        </div>
      ) : null}
    </li>
  );
}
