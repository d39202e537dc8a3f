import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../state/useAddress.ts';
import { useLanguage, useShownTheme } from '../../../state/usePreferences.ts';
import type { DrawnAs } from '../../../view/collapse/drawnAs.ts';
import { tieLooks } from '../../../view/tieSample.ts';
import type { VisibleGraph } from '../../../view/visibleGraph.ts';
import { borne, circleParts } from '../../legend/circleParts.ts';
import type { CirclePart } from '../../legend/circleParts.ts';
import { legendCounts } from '../../legend/legendCounts.ts';
import { LegendPartView } from '../../legend/LegendPartView.tsx';
import { useLookParts } from '../../looks/useLookParts.ts';

export type RoomLegendProps = DrawnAs & {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
};

// Whole sentences about what is on few marks are for the map itself.
const told: ReadonlySet<CirclePart['id']> = new Set(['kinds', 'sectors', 'statuses', 'ties']);

/** For a room: in short what the marks mean that are in the picture. */
export function RoomLegend({ graph, visible, ribbons, gatherings }: RoomLegendProps) {
  const { t } = useTranslation('legend');
  const language = useLanguage();
  const theme = useShownTheme();
  const { proposedTies } = useAddress().place;
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible]);
  const looks = useLookParts(visible, ribbons);
  const ties = tieLooks.filter((look) => proposedTies || look !== 'proposed');
  const parts = circleParts({ counts, looks, theme, language, gatherings, ribbons, ties, on: 'frame' }, t);
  return (
    <section className="room-legend" aria-label={t('title')}>
      {parts
        .filter(({ id }) => told.has(id))
        .map(borne)
        .map((part) =>
          part === null ? null : (
            <section key={part.id}>
              <LegendPartView
                part={{ ...part, rows: part.rows.map((row) => ({ ...row, count: null })), notes: [] }}
                titled
              />
            </section>
          ),
        )}
    </section>
  );
}
