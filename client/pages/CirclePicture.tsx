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
import { useDrawn } from './useDrawn.ts';
import type { PictureChoices } from './usePictureChoices.ts';

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
  /** Choosing several and the menu, where the picture has them. */
  readonly choices?: PictureChoices;
  readonly ref: Ref<CircleCanvasHandle>;
};

/** The map as a circle, or laid out in another way. */
export function CirclePicture(props: CirclePictureProps) {
  const { graph, visible, hits, insets, made, textScale = 1, choices, ref } = props;
  const { t } = useTranslation(['map', 'layouts']);
  const canvas = usePart(circlePart);
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const dragging = useDragging();
  const { around, ...drawn } = useDrawn({ graph, visible, hits, choices });
  const layout = made?.picture.layout ?? 'circle';
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  const isRead = choices === undefined;
  const words = useMemo(
    () => ({
      label: t(`layouts:label.${layout}`, { title }),
      keys: t(isRead ? 'readingKeys' : 'circleKeys'),
      nothingHere: t('noneHere').toLocaleLowerCase(language),
      tray: t('unplaced'),
    }),
    [t, isRead, title, language, layout],
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
      {...drawn}
      choosing={choices?.isChoosing ?? false}
      taking={choices?.isTaking ?? false}
      namedStand={around}
      insets={insets}
      textScale={textScale}
      {...dragging}
      movable={dragging.movable && layout === 'circle'}
      words={words}
      onSelect={(selected) => {
        bar.move({ selected }, true);
      }}
      {...(choices === undefined ? {} : { onMenu: choices.openMenu, onEscape: choices.letGo })}
      onRibbon={(from, to) => {
        bar.move({ selected: null, filter: cellsFilter(place.filter, [from, to], visible) }, true);
      }}
    />
  );
}
