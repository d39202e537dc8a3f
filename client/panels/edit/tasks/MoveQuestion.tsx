import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { moveToRing } from '../model/movePlace.ts';
import { Question } from './Question.tsx';

export type MoveQuestionProps = { readonly graph: Graph; readonly id: string; readonly ring: string };

/** Whether a node that was dragged across a ring is to lie there. */
export function MoveQuestion({ graph, id, ring }: MoveQuestionProps) {
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
      onYes={() => desk.send([moveToRing(node, ring)])}
    >
      <p>{t('moving.text', { from: nameOf(node.layer), to: nameOf(ring) })}</p>
    </Question>
  );
}
