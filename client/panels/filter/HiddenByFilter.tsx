import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { unfiltered } from './changeFilter.ts';
import { useVisible } from './useVisible.ts';

export type HiddenByFilterProps = { readonly graph: Graph; readonly id: string };

/** Says that a node is on the map but that the filter hides it, with a way to see it; nothing when it is seen. */
export function HiddenByFilter({ graph, id }: HiddenByFilterProps) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { nodes } = useVisible(graph);
  if (!graph.nodes.has(id) || nodes.some((node) => node.id === id)) return null;
  return (
    <span className="hidden-by-filter">
      {t('hidden')}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          // The button goes with the filter, so the focus goes to what is now seen.
          focusMap();
          bar.move(unfiltered, false);
        }}
      >
        {t('showHidden')}
      </button>
    </span>
  );
}
