import { nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeKind } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { legendCounts } from '../../panels/legend/legendCounts.ts';
import type { LegendCounts } from '../../panels/legend/legendCounts.ts';
import { termLabel } from '../../panels/details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { Glyph } from '../../panels/frame/Glyph.tsx';
import { Panel } from '../../panels/frame/Panel.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { useLanguage, useShownTheme } from '../../state/usePreferences.ts';
import { GatheringGlyph } from '../../panels/frame/GatheringGlyph.tsx';
import { drawnAs } from '../../view/collapse/drawnAs.ts';
import { palettes, plainLook, shapes, statuses } from '../../view/look.ts';
import type { Palette } from '../../view/look.ts';
import { ribbonSample, tieLooks, tieSample } from '../../view/tieSample.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

export type EmbedLegendProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly onClose: () => void;
};

/** What the marks that are in the picture mean, and how many bear each. */
export function EmbedLegend({ graph, visible, onClose }: EmbedLegendProps) {
  const { t } = useTranslation('embed');
  const language = useLanguage();
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible]);
  const kinds = nodeKinds.filter(({ id }) => counts.kinds.has(id));
  const sectors = vocabularies.sector.terms.filter(({ id }) => counts.sectors.has(id));
  return (
    <Panel side="right" title={t('legend')} closeLabel={t('close')} onClose={onClose}>
      <div className="embed-legend">
        <Part title={t('kinds')}>
          {kinds.map(({ id, plural }) => (
            <Entry key={id} count={counts.kinds.get(id)} text={plural[language]}>
              <Glyph look={{ ...plainLook, shape: shapes[id as NodeKind] }} />
            </Entry>
          ))}
        </Part>
        {sectors.length === 0 ? null : (
          <Part title={t('sectors')}>
            {sectors.map(({ id, labels }) => (
              <Entry key={id} count={counts.sectors.get(id)} text={capital(labels[language], language)}>
                <Glyph look={{ ...plainLook, sector: id }} />
              </Entry>
            ))}
          </Part>
        )}
        <Part title={t('statuses')}>
          {statuses
            .filter((status) => counts.statuses.has(status))
            .map((status) => (
              <Entry
                key={status}
                count={counts.statuses.get(status)}
                text={capital(termLabel(vocabularies.status, status, language), language)}
              >
                <Glyph look={{ ...plainLook, status, sector: status === 'missing' ? null : 'public' }} />
              </Entry>
            ))}
        </Part>
        <Lines graph={graph} visible={visible} counts={counts} />
      </div>
    </Panel>
  );
}

type LinesProps = Pick<EmbedLegendProps, 'graph' | 'visible'> & { readonly counts: LegendCounts };

function Lines({ graph, visible, counts }: LinesProps) {
  const { t } = useTranslation('embed');
  const { collapsed, proposedTies } = useAddress().place;
  const { ribbons, gatherings } = useMemo(
    () => drawnAs(graph, visible, { collapsed, proposedTies }),
    [visible, graph, collapsed, proposedTies],
  );
  const lines = tieLooks.filter((look) => counts.ties.has(look) && (look !== 'proposed' || proposedTies));
  if (lines.length === 0) return null;
  return (
    <Part title={t('lines')}>
      {gatherings > 0 ? (
        <Entry count={gatherings} text={t('gathering')}>
          <GatheringGlyph />
        </Entry>
      ) : null}
      {ribbons ? (
        <Entry text={t('ribbon')}>
          <Line sample={ribbonSample} />
        </Entry>
      ) : null}
      {lines.map((look) => (
        <Entry key={look} count={counts.ties.get(look)} text={t(`line.${look}`)}>
          <Line sample={(palette) => tieSample(look, palette)} />
        </Entry>
      ))}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

type EntryProps = { readonly text: string; readonly count?: number | undefined; readonly children: ReactNode };

function Entry({ text, count, children }: EntryProps) {
  return (
    <li className="embed-legend__entry">
      {children}
      <span>{text}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </li>
  );
}

function Line({ sample }: { readonly sample: (palette: Palette) => string }) {
  const source = `data:image/svg+xml;utf8,${encodeURIComponent(sample(palettes[useShownTheme()]))}`;
  return <img className="glyph" src={source} width={26} height={14} alt="" />;
}
