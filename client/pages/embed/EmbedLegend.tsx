import type { Graph } from '@sirkel/graph-schema';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '../../components/usePart.ts';
import { addTexts } from '../../i18n/addTexts.ts';
import { legend } from '../../i18n/texts/legend.ts';
import { borne, circleParts } from '../../panels/legend/circleParts.ts';
import { legendCounts } from '../../panels/legend/legendCounts.ts';
import { LegendPartView } from '../../panels/legend/LegendPartView.tsx';
import { useLooks } from '../../panels/looks/ShownLooks.ts';
import { useLookParts } from '../../panels/looks/useLookParts.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLanguage, useShownTheme } from '../../state/usePreferences.ts';
import { drawnAs } from '../../view/collapse/drawnAs.ts';
import { tieLooks } from '../../view/tieSample.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { embedLooksPart } from './embedLooksPart.ts';

export type EmbedLegendProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
};

/** What the marks that are in the picture mean, and how many bear each; its words come along. */
export function EmbedLegend(props: EmbedLegendProps) {
  const texts = useTranslation().i18n;
  useState(() => {
    addTexts(texts, { legend });
  });
  return <Parts {...props} />;
}

function Parts({ graph, visible }: EmbedLegendProps) {
  const { t } = useTranslation('legend');
  const language = useLanguage();
  const theme = useShownTheme();
  const { collapsed, proposedTies } = useAddress().place;
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible]);
  const { ribbons, gatherings } = useMemo(
    () => drawnAs(graph, visible, { collapsed, proposedTies }),
    [graph, visible, collapsed, proposedTies],
  );
  const looks = useLookParts(visible, ribbons);
  const ties = tieLooks.filter((look) => proposedTies || look !== 'proposed');
  const own = circleParts({ counts, looks, theme, language, gatherings, ribbons, ties, on: 'frame' }, t);
  return (
    <div className="legend">
      {looks.map((part) => (
        <section key={part.channel}>
          <LegendPartView part={part} titled />
        </section>
      ))}
      <Measures />
      {own.map(borne).map((part) =>
        part === null ? null : (
          <section key={part.id}>
            <LegendPartView part={part} titled />
          </section>
        ),
      )}
    </div>
  );
}

/** On what the server works out what a look shows. */
function Measures() {
  const { measures } = useLooks();
  const part = usePart(embedLooksPart, false);
  if (measures === null || part.state !== 'there') return null;
  return (
    <section>
      <part.content.MeasuresNote />
    </section>
  );
}
