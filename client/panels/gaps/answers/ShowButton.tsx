import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';

export type ShowButtonProps = {
  readonly graph: Graph;
  /** What is shown: the one that it is about first. */
  readonly ids: readonly [string, ...string[]];
  /** Shows them; the reader comes back to what it is about. */
  readonly onShow: (ids: readonly string[], meant: string) => void;
};

/** Shows something on the map, with others and the ties between them. */
export function ShowButton({ graph, ids, onShow }: ShowButtonProps) {
  const { t } = useTranslation(['answers', 'gaps']);
  const nodes = [...new Set(ids)];
  const name = graph.nodes.get(ids[0])?.name ?? ids[0];
  return (
    <button
      type="button"
      className="text-button finding__show"
      aria-label={t('showOf', { name })}
      onClick={() => {
        onShow([...nodes, ...tiesAmong(graph, nodes)], ids[0]);
      }}
    >
      {t('gaps:showOnMap')}
      <Icon name="arrow" />
    </button>
  );
}

function tiesAmong(graph: Graph, nodes: readonly string[]): readonly string[] {
  const among = new Set(nodes);
  const ties = nodes.flatMap((node) => [...(graph.ties.get(node) ?? [])]);
  return [...new Set(ties)].filter((id) => {
    const tie = graph.relations.get(id);
    return tie !== undefined && among.has(tie.from) && among.has(tie.to);
  });
}
