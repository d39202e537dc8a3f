import type { Graph } from '@sirkel/graph-schema';
import { lazy, Suspense } from 'react';
import { useDeskState } from '../panels/edit/desk/useEditDesk.ts';
import { NodeActions, RelationActions } from '../panels/edit/EditActions.tsx';
import { HiddenByFilter } from '../panels/filter/HiddenByFilter.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';
import { narrowScreen } from '../panels/frame/Panel.tsx';
import { useReadHistory } from './useReadHistory.ts';

const DetailsPanel = lazy(() => import('../panels/details/DetailsPanel.tsx'));

/** The details of what the address selects. */
export function SelectedDetails({ graph }: { readonly graph: Graph }) {
  const bar = useAddressBar();
  const { selected } = useAddress().place;
  const readHistory = useReadHistory();
  const narrow = useMediaQuery(narrowScreen);
  const { task } = useDeskState();
  // On a narrow screen both are sheets over everything: the form is the one being worked in.
  if (selected === null || (narrow && task !== null)) return null;
  return (
    <Suspense fallback={null}>
      <DetailsPanel
        graph={graph}
        selected={selected}
        readHistory={readHistory}
        actionsFor={({ type }) =>
          type === 'node' ? (
            <>
              <HiddenByFilter graph={graph} id={selected} />
              <NodeActions id={selected} />
            </>
          ) : (
            <RelationActions id={selected} />
          )
        }
        onSelect={(id) => {
          bar.move({ selected: id }, true);
        }}
      />
    </Suspense>
  );
}
