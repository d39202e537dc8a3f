import type { Graph } from '@sirkel/graph-schema';
import { lazy, Suspense } from 'react';
import { NodeActions, RelationActions } from '../panels/edit/EditActions.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useReadHistory } from './useReadHistory.ts';

const DetailsPanel = lazy(() => import('../panels/details/DetailsPanel.tsx'));

/** The details of what the address selects. */
export function SelectedDetails({ graph }: { readonly graph: Graph }) {
  const bar = useAddressBar();
  const { selected } = useAddress().place;
  const readHistory = useReadHistory();
  if (selected === null) return null;
  return (
    <Suspense fallback={null}>
      <DetailsPanel
        graph={graph}
        selected={selected}
        readHistory={readHistory}
        actionsFor={({ type }) => (type === 'node' ? <NodeActions id={selected} /> : <RelationActions id={selected} />)}
        onSelect={(id) => {
          bar.move({ selected: id }, true);
        }}
      />
    </Suspense>
  );
}
