import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { Task } from '../desk/Task.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { moveToRing } from '../model/movePlace.ts';
import { Question } from './Question.tsx';

export type MoveQuestionProps = {
  readonly graph: Graph;
  readonly task: Extract<Task, { readonly task: 'moveNode' }>;
};

/** Whether a node that was dragged across a ring is to lie there. */
export function MoveQuestion({ graph, task: { id, ring, angle } }: MoveQuestionProps) {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const desk = useEditDesk();
  const node = graph.nodes.get(id);
  if (node === undefined) return null;
  const nameOf = (layer: string | undefined): string => {
    const labels = graph.settings?.layers.find((each) => each.id === layer)?.labels;
    return labels === undefined ? t('unplaced') : inLanguage(labels, language);
  };
  return (
    <Question
      title={t('moving.title', { name: node.name })}
      yes={t('moving.yes')}
      no={t('moving.no')}
      onYes={() => desk.send([moveToRing(node, ring, angle)])}
    >
      <p>{t('moving.text', { from: nameOf(node.layer), to: nameOf(ring) })}</p>
    </Question>
  );
}
