import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { RingList } from '../../panels/list/RingList.tsx';
import { useVisible } from '../../panels/filter/useVisible.ts';
import { dateText } from '../../panels/details/dateText.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage, useMediaQuery } from '../../state/usePreferences.ts';
import { lastChanged } from '../../view/lastChanged.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { useKeptView } from '../useKeptView.ts';
import { LegendPanel } from './LegendPanel.tsx';
import { EmbedPicture } from './EmbedPicture.tsx';
import { LookNote } from './LookNote.tsx';
import { OpenLink } from './OpenLink.tsx';
import { SelectedPanel } from './SelectedPanel.tsx';
import type { LookTold } from './useEmbedLooks.tsx';
import '../../panels/list/list.css';

export type EmbedMapProps = {
  readonly graph: Graph;
  /** Why it does not look as the address says; null where it does. */
  readonly lookTold: LookTold | null;
};

/** A map in a page of somebody else: its picture or its list, what is chosen in it, and the way to Sirkel itself. */
export function EmbedMap({ graph, lookTold }: EmbedMapProps) {
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const [legend, setLegend] = useState(false);
  const visible = useVisible(graph);
  // So little is no room for a picture, unless somebody asks for it.
  const low = useMediaQuery('(max-height: 299px)');
  const isList = place.view === null ? low : place.view === 'list';
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  useKeptView(graph);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  const select = (selected: string | null): void => {
    if (selected !== null) setLegend(false);
    bar.move({ selected }, false);
  };
  return (
    <main className="embed" aria-label={title}>
      <Head
        title={title}
        isList={isList}
        legend={legend}
        onList={() => {
          bar.move({ view: isList ? 'circle' : 'list' }, false);
        }}
        onLegend={() => {
          setLegend(!legend);
          if (!legend) bar.move({ selected: null }, false);
        }}
      />
      <LookNote told={lookTold} />
      <div className="embed__main">
        {isList ? (
          <div className="embed__list" id="map" tabIndex={-1}>
            <RingList graph={graph} visible={visible} selected={place.selected} onSelect={select} />
          </div>
        ) : (
          <EmbedPicture graph={graph} visible={visible} onSelect={select} />
        )}
        {legend ? (
          <LegendPanel
            graph={graph}
            visible={visible}
            onClose={() => {
              setLegend(false);
            }}
          />
        ) : null}
        {place.selected === null ? null : (
          <SelectedPanel graph={graph} visible={visible} selected={place.selected} onSelect={select} />
        )}
      </div>
      <Foot graph={graph} visible={visible} />
    </main>
  );
}

type HeadProps = {
  readonly title: string;
  readonly isList: boolean;
  readonly legend: boolean;
  readonly onList: () => void;
  readonly onLegend: () => void;
};

function Head({ title, isList, legend, onList, onLegend }: HeadProps) {
  const { t } = useTranslation('embed');
  return (
    <div className="embed__head">
      <h1 className="embed__title" title={title}>
        {title}
      </h1>
      <div className="embed__ways">
        <button type="button" className="embed-button" onClick={onList}>
          {t(isList ? 'asPicture' : 'asList')}
        </button>
        {isList ? null : (
          <button
            type="button"
            className="embed-button embed__legend"
            title={t('legend')}
            aria-expanded={legend}
            onClick={onLegend}
          >
            <Icon name="legend" />
            <span className="embed__legend-text">{t('legend')}</span>
          </button>
        )}
      </div>
    </div>
  );
}

function Foot({ graph, visible }: { readonly graph: Graph; readonly visible: VisibleGraph }) {
  const { t } = useTranslation('embed');
  const language = useLanguage();
  const at = lastChanged([...visible.nodes, ...visible.relations]);
  const count = visible.total;
  const said = [
    graph.settings?.invented === true ? t('invented') : null,
    at === null ? null : t('updated', { date: dateText(at, language) }),
    visible.nodes.length === count ? null : t('shown', { shown: visible.nodes.length, count }),
  ];
  return (
    <div className="embed__foot">
      <p className="embed__said">{said.filter((part) => part !== null).join(' · ')}</p>
      <OpenLink />
    </div>
  );
}
