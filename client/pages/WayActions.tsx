import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../components/focusMap.ts';
import { narrowScreen } from '../panels/frame/Panel.tsx';
import { beginAt, seekWay, seekWayFrom } from '../state/nodeSteps.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';
import { useMapView } from './useMapView.ts';

/** Seeing the picture outwards from a node that somebody has come upon; not where it begins there already. */
export function BeginAction({ node }: { readonly node: NodeRecord }) {
  const { t } = useTranslation('details');
  const bar = useAddressBar();
  const { place } = useAddress();
  const [view] = useMapView();
  const isNarrow = useMediaQuery(narrowScreen);
  if (view === 'circle' && place.layout.centre === node.id) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        bar.move(beginAt(place, node, isNarrow), true);
        // This button goes, and on a small screen all details: one goes on in the picture, not where one came from.
        requestAnimationFrame(focusMap);
      }}
    >
      {t('ways.begin')}
    </button>
  );
}

export type WayActionsProps = { readonly graph: Graph; readonly node: NodeRecord };

/** Finding a way from a node that somebody has come upon; and to it, when another has been chosen to begin at. */
export function WayActions({ graph, node }: WayActionsProps) {
  const { t } = useTranslation('details');
  const bar = useAddressBar();
  const { place } = useAddress();
  const { route, view } = place;
  const start = route.from === null ? undefined : graph.nodes.get(route.from);
  return (
    <>
      <button type="button" className="text-button" onClick={() => bar.move(seekWayFrom(place, node.id), true)}>
        {t(node.kind === 'need' ? 'ways.help' : 'ways.from')}
      </button>
      {start === undefined || start.id === node.id || view === 'try' ? null : (
        <button type="button" className="text-button" onClick={() => bar.move(seekWay(place, { to: node.id }), true)}>
          {t('ways.to', { name: start.shortName ?? start.name })}
        </button>
      )}
    </>
  );
}
