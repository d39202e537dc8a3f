import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { unfiltered, withHidden } from './changeFilter.ts';
import { useVisible } from './useVisible.ts';

export type HiddenByFilterProps = { readonly graph: Graph; readonly id: string };

/** Says that a node is on the map but that the filter hides it, with a way to see it; nothing when it is seen. */
export function HiddenByFilter({ graph, id }: HiddenByFilterProps) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
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
          const { hidden = [] } = filter;
          // What was hidden by itself comes back by itself; all else that is chosen stays.
          const others = hidden.filter((each) => each !== id);
          bar.move(hidden.includes(id) ? { filter: withHidden(filter, others) } : unfiltered, false);
        }}
      >
        {t('showHidden')}
      </button>
    </span>
  );
}
