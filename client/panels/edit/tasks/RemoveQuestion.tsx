import { relationKind } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../../../state/useAddress.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { relationSentence } from '../../../view/sentences.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { Question } from './Question.tsx';

export type RemoveQuestionProps = { readonly graph: Graph; readonly id: string };

/** Whether to remove a node, and what goes with it. */
export function RemoveNodeQuestion({ graph, id }: RemoveQuestionProps) {
  const { t } = useTranslation('edit');
  const sentenceOf = useTieSentence(graph);
  const remove = useRemoving(id);
  const node = graph.nodes.get(id);
  if (node === undefined) return null;
  const ties = [...(graph.ties.get(id) ?? [])]
    .map((tie) => graph.relations.get(tie))
    .filter((tie) => tie !== undefined);
  return (
    <Question
      title={t('removing.nodeTitle', { name: node.name })}
      yes={t('remove')}
      no={t('cancel')}
      grave
      onYes={() => remove('removeNode')}
    >
      <p>{ties.length === 0 ? t('removing.noTies') : t('removing.ties', { count: ties.length })}</p>
      {ties.length === 0 ? null : (
        <ul className="goes-with" tabIndex={0} aria-label={t('removing.ties', { count: ties.length })}>
          {ties.map((tie) => (
            <li key={tie.id}>{sentenceOf(tie)}</li>
          ))}
        </ul>
      )}
      <p className="field__help">{t('removing.undoable')}</p>
    </Question>
  );
}

/** Whether to remove a relation. */
export function RemoveRelationQuestion({ graph, id }: RemoveQuestionProps) {
  const { t } = useTranslation('edit');
  const sentenceOf = useTieSentence(graph);
  const remove = useRemoving(id);
  const tie = graph.relations.get(id);
  if (tie === undefined) return null;
  return (
    <Question
      title={t('removing.tieTitle')}
      yes={t('remove')}
      no={t('cancel')}
      grave
      onYes={() => remove('removeRelation')}
    >
      <p className="tie-lead__sentence">{sentenceOf(tie)}</p>
      <p className="field__help">{t('removing.undoable')}</p>
    </Question>
  );
}

function useRemoving(id: string): (action: 'removeNode' | 'removeRelation') => void {
  const desk = useEditDesk();
  const bar = useAddressBar();
  const { place } = useAddress();
  return (action) => {
    desk.send([{ action, id }]);
    if (place.selected === id) bar.move({ selected: null }, false);
  };
}

/** Says a tie in a sentence, with its status where it does not simply exist. */
function useTieSentence(graph: Graph): (tie: RelationRecord) => string {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const nameOf = (end: string): string => graph.nodes.get(end)?.name ?? '…';
  return ({ kind, from, to, status }) => {
    const note = status === 'existing' ? undefined : t(`tieStatuses.${status}`);
    return relationSentence(relationKind(kind), { from: nameOf(from), to: nameOf(to), note }, language);
  };
}
