import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { noRoute } from '../state/routePlace.ts';
import type { RoutePlace } from '../state/routePlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/** Finding a way from a node that somebody has come upon; and to it, when another has been chosen to begin at. */
export function WayActions({ graph, id }: { readonly graph: Graph; readonly id: string }) {
  const { t } = useTranslation('details');
  const bar = useAddressBar();
  const { route, view } = useAddress().place;
  const find = (ends: Partial<RoutePlace>): void => {
    bar.move({ view: 'try', part: 'route', shown: [], selected: null, route: { ...route, ...ends } }, true);
  };
  const start = route.from === null ? undefined : graph.nodes.get(route.from);
  const isNeed = graph.nodes.get(id)?.kind === 'need';
  return (
    <div className="way-actions">
      <button type="button" className="text-button" onClick={() => find({ from: id, to: noRoute.to })}>
        {t(isNeed ? 'ways.help' : 'ways.from')}
      </button>
      {start === undefined || start.id === id || view === 'try' ? null : (
        <button type="button" className="text-button" onClick={() => find({ to: id })}>
          {t('ways.to', { name: start.shortName ?? start.name })}
        </button>
      )}
    </div>
  );
}
