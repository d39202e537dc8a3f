import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../canvas/CanvasState.ts';
import type { CircleCanvasHandle } from '../canvas/CircleCanvasProps.ts';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { useDragging } from '../panels/edit/useDragging.ts';
import { cellsFilter } from '../panels/filter/cellsFilter.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useLanguage } from '../state/usePreferences.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { circlePart } from './circlePart.ts';
import type { MadePicture } from './createPictureSource.ts';
import { useAround } from './useAround.ts';
import { useDescribe, verbOf } from './nodeWords.ts';

// Begun when this file is read, not when the picture is first shown: it comes along with the map's own data.
void circlePart.fetch();

export type CirclePictureProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** What a search has found. */
  readonly hits: ReadonlySet<string>;
  /** What panels cover of the picture. */
  readonly insets: Insets;
  /** What is drawn; null while it is laid out for the first time. */
  readonly made: MadePicture | null;
  /** How many times its usual size writing has. */
  readonly textScale?: number;
  readonly ref: Ref<CircleCanvasHandle>;
};

/** The map as a circle, or laid out in another way. */
export function CirclePicture({ graph, visible, hits, insets, made, textScale = 1, ref }: CirclePictureProps) {
  const { t } = useTranslation(['map', 'layouts']);
  const canvas = usePart(circlePart);
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const dragging = useDragging();
  const describe = useDescribe(graph);
  const layout = made?.picture.layout ?? 'circle';
  const around = useAround(graph);
  const named = useMemo(() => around ?? new Set(place.shown), [around, place.shown]);
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  const words = useMemo(
    () => ({
      label: t(`layouts:label.${layout}`, { title }),
      keys: t('circleKeys'),
      nothingHere: t('noneHere').toLocaleLowerCase(language),
      tray: t('unplaced'),
    }),
    [t, title, language, layout],
  );
  if (canvas.state === 'failed') {
    return (
      <div className="map-page__not-fetched">
        <NotFetched tries={canvas.tries} onAgain={() => void circlePart.again()} />
      </div>
    );
  }
  if (canvas.state === 'waiting' || made === null) return <Loading text={t('loadingPicture')} />;
  return (
    <canvas.content
      ref={ref}
      picture={made.picture}
      urgent={made.urgent}
      hits={hits}
      named={named}
      namedStand={around !== null}
      insets={insets}
      textScale={textScale}
      selected={place.selected}
      {...dragging}
      movable={dragging.movable && layout === 'circle'}
      words={words}
      describe={describe}
      verbOf={(relation, from) => verbOf(graph, relation, from, language)}
      onSelect={(selected) => {
        bar.move({ selected }, true);
      }}
      onRibbon={(from, to) => {
        bar.move({ selected: null, filter: cellsFilter(place.filter, [from, to], visible) }, true);
      }}
    />
  );
}
