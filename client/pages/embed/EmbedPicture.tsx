import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../../canvas/CanvasState.ts';
import type { CircleCanvasHandle } from '../../canvas/CircleCanvasProps.ts';
import type { PassedOn } from '../../canvas/guardGestures.ts';
import { Icon } from '../../components/Icon.tsx';
import { Loading } from '../../components/Loading.tsx';
import { usePart } from '../../components/usePart.ts';
import { cellsFilter } from '../../panels/filter/cellsFilter.ts';
import { useCamera } from '../../state/cameraLink.ts';
import type { LayoutId } from '../../state/layoutPlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage, useMediaQuery } from '../../state/usePreferences.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { circlePart } from '../circlePart.ts';
import { useDrawn } from '../useDrawn.ts';
import { usePicture } from '../usePicture.ts';

export type EmbedPictureProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly onSelect: (id: string | null) => void;
};

const nothingHit: ReadonlySet<string> = new Set();

/** The picture of a map in a page of somebody else, which goes on being scrolled. */
export function EmbedPicture({ graph, visible, onSelect }: EmbedPictureProps) {
  const { t } = useTranslation(['embed', 'map']);
  const canvas = usePart(circlePart);
  const bar = useAddressBar();
  const { place } = useAddress();
  const [picture, setPicture] = useState<CircleCanvasHandle | null>(null);
  const { made } = usePicture(graph, visible, 0);
  const { around, ...drawn } = useDrawn({ graph, visible, hits: nothingHit, choices: undefined });
  const words = useWords(graph, made?.picture.layout ?? 'circle');
  const { hint, passedOn } = useHint();
  const insets = useInsets();
  const camera = useCamera();
  useEffect(() => (picture === null ? undefined : camera.attach(picture)), [camera, picture]);
  if (canvas.state === 'failed') {
    return (
      <p className="embed__nothing">
        <button type="button" className="embed-button" onClick={() => void circlePart.again()}>
          {t('embed:failed.again')}
        </button>
      </p>
    );
  }
  if (canvas.state === 'waiting' || made === null) return <Loading text={t('map:loadingPicture')} />;
  return (
    <>
      <canvas.content
        ref={setPicture}
        picture={made.picture}
        urgent={made.urgent}
        {...drawn}
        insets={insets}
        namedStand={around}
        words={words}
        onSelect={onSelect}
        onRibbon={(from, to) => {
          bar.move({ selected: null, filter: cellsFilter(place.filter, [from, to], visible) }, false);
        }}
        onPassedOn={passedOn}
      />
      {visible.nodes.length === 0 && graph.nodes.size > 0 ? (
        <p className="embed__nothing" role="status">
          {t('embed:nothing')}
        </p>
      ) : null}
      <Tools picture={picture} />
      <p className="embed__hint" aria-hidden="true" data-shown={hint === null ? undefined : ''}>
        {hint === null ? null : t(`embed:hint.${hint}`)}
      </p>
    </>
  );
}

function useWords(graph: Graph, layout: LayoutId) {
  const { t } = useTranslation(['map', 'layouts']);
  const language = useLanguage();
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  return useMemo(
    () => ({
      label: t(`layouts:label.${layout}`, { title }),
      keys: t('map:readingKeys'),
      nothingHere: t('map:noneHere').toLocaleLowerCase(language),
      tray: t('map:unplaced'),
    }),
    [t, title, language, layout],
  );
}

// What the buttons cover of a small frame, px.
const toolsHeight = 52;
const toolsWidth = 140;

/** Where a frame is narrow the buttons lie below the picture, where it is low beside it. */
function useInsets(): Insets {
  const narrow = useMediaQuery('(max-width: 480px)');
  const low = useMediaQuery('(max-height: 340px)');
  return useMemo(
    () => ({ top: 0, right: 0, bottom: narrow && !low ? toolsHeight : 0, left: low ? toolsWidth : 0 }),
    [narrow, low],
  );
}

// In milliseconds, after the last of what was passed on.
const hintStays = 1_600;

/** What to do instead, for a while after a gesture was left to the page around. */
function useHint() {
  const [hint, setHint] = useState<'wheel' | 'wheelApple' | 'finger' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const passedOn = (gesture: PassedOn): void => {
    const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator.userAgent);
    setHint(gesture === 'wheel' && isApple ? 'wheelApple' : gesture);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setHint(null);
    }, hintStays);
  };
  return { hint, passedOn };
}

function Tools({ picture }: { readonly picture: CircleCanvasHandle | null }) {
  const { t } = useTranslation('embed');
  const tools = [
    ['plus', t('zoomIn'), () => picture?.zoomBy(1.25)],
    ['minus', t('zoomOut'), () => picture?.zoomBy(0.8)],
    ['whole', t('fit'), () => picture?.fit()],
  ] as const;
  return (
    <div className="embed__tools" role="group" aria-label={t('tools')}>
      {tools.map(([icon, label, act]) => (
        <button key={icon} type="button" className="icon-button" aria-label={label} title={label} onClick={act}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
