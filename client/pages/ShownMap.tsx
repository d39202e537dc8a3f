import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../canvas/CanvasState.ts';
import type { CircleCanvasHandle } from '../canvas/CircleCanvasProps.ts';
import { FilterChips } from '../panels/filter/FilterChips.tsx';
import { FilterPanel } from '../panels/filter/FilterPanel.tsx';
import { useVisible } from '../panels/filter/useVisible.ts';
import { narrowScreen } from '../panels/frame/Panel.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import type { LegendProps } from '../panels/legend/Legend.tsx';
import { ListView } from '../panels/list/ListView.tsx';
import { KeyHelp } from '../panels/picture/KeyHelp.tsx';
import { pictureNote } from '../panels/picture/pictureNote.ts';
import { PictureTools } from '../panels/picture/PictureTools.tsx';
import { savePicture } from '../panels/picture/savePicture.ts';
import { SideButtons } from '../panels/picture/SideButtons.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { useCamera } from '../state/cameraLink.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useLanguage, useMediaQuery } from '../state/usePreferences.ts';
import { drawnTies } from '../view/drawnTies.ts';
import { narrowTo } from '../view/narrowTo.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { CirclePicture } from './CirclePicture.tsx';
import { gapsPart } from './gapsPart.ts';
import { LateView } from './LateView.tsx';
import { StandingOut } from './StandingOut.tsx';
import { tryPart } from './tryPart.ts';
import { useMapView } from './useMapView.ts';

/** Pixels of a saved picture for each px of the screen: sharp in print. */
const saveScale = 3;
// What panels at the sides cover of a wide screen, px.
const leftRoom = 264;
const rightRoom = 400;
// What the rows of buttons above and below cover of a narrow one, px.
const rowRoom = 56;
// What the note about what stands out covers of it, px.
const noteRoom = 100;
// A low screen has them beside the circle, as picture.css says.
const lowScreen = '(max-height: 479px)';
const besideLeft = 176;
const besideRight = 176;

export type ShownMapProps = { readonly graph: Graph; readonly hits: ReadonlySet<string> };

/** The map as circle or as list, with what lies over it at its left: filter, legend and the picture's buttons. */
export function ShownMap({ graph, hits }: ShownMapProps) {
  const [view] = useMapView();
  const bar = useAddressBar();
  const { selected, shown, tour } = useAddress().place;
  const visible = useVisible(graph);
  const listed = useMemo(() => narrowTo(visible, shown), [visible, shown]);
  const { side, unasked, toggle, close } = useSide(selected !== null, tour !== null);
  if (view === 'gaps') return <LateView graph={graph} part={gapsPart} />;
  if (view === 'try') return <LateView graph={graph} part={tryPart} />;
  const filterPanel = side === 'filter' ? <FilterPanel graph={graph} visible={visible} onClose={close} /> : null;
  if (view === 'list') {
    return (
      <>
        <ListView
          graph={graph}
          visible={listed}
          selected={selected}
          onSelect={(id) => {
            bar.move({ selected: id }, true);
          }}
          filterButton={
            <>
              <StandingOut graph={graph} />
              <SideButtons panels={['filter']} shown={side} onToggle={toggle} />
            </>
          }
        />
        {filterPanel === null ? null : <div className="picture-side picture-side--list">{filterPanel}</div>}
      </>
    );
  }
  return (
    <Circle graph={graph} visible={visible} hits={hits} side={side} onSide={toggle}>
      {filterPanel}
      {side === 'legend' ? <ShownLegend graph={graph} visible={visible} unasked={unasked} onClose={close} /> : null}
      {side === 'keys' ? <KeyHelp onClose={close} /> : null}
    </Circle>
  );
}

function ShownLegend(props: Omit<LegendProps, 'ribbons'>) {
  const { graph, visible } = props;
  const { proposedTies } = useAddress().place;
  const { gathered } = useMemo(
    () => drawnTies(visible, graph.settings?.layers ?? [], proposedTies),
    [visible, graph, proposedTies],
  );
  return <Legend {...props} ribbons={gathered} />;
}

/**
 * Which panel lies at the left. The legend does by itself where there is room for it, and steps aside for the details
 * where there is not room for both.
 */
function useSide(details: boolean, touring: boolean) {
  const roomy = useMediaQuery('(min-width: 1200px)');
  const spacious = useMediaQuery('(min-width: 1500px)');
  const [asked, setAsked] = useState<SidePanel | 'nothing' | null>(null);
  const byItself = roomy && (spacious || !details) ? 'legend' : null;
  // A tour has the screen to itself.
  const side = asked === 'nothing' || touring ? null : (asked ?? byItself);
  return {
    side,
    unasked: asked === null,
    toggle: (panel: SidePanel): void => {
      setAsked(side === panel ? 'nothing' : panel);
    },
    close: (): void => {
      setAsked('nothing');
    },
  };
}

type CircleProps = ShownMapProps & {
  readonly visible: VisibleGraph;
  readonly side: SidePanel | null;
  readonly onSide: (panel: SidePanel) => void;
  readonly children: ReactNode;
};

function Circle({ graph, visible, hits, side, onSide, children }: CircleProps) {
  const { t } = useTranslation(['map', 'filter']);
  const language = useLanguage();
  const [picture, setPicture] = useState<CircleCanvasHandle | null>(null);
  useCameraOf(picture);
  const [tidied, setTidied] = useState(0);
  const insets = useInsets(side !== null);
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  return (
    <>
      <CirclePicture ref={setPicture} graph={graph} visible={visible} hits={hits} insets={insets} tidied={tidied} />
      {visible.nodes.length === 0 && graph.nodes.size > 0 ? (
        <div className="picture-nothing" role="status">
          <p>{t('filter:nothing')}</p>
        </div>
      ) : null}
      <div className="picture-side">
        <SideButtons panels={['filter', 'legend']} shown={side} onToggle={onSide}>
          <PictureTools
            keysShown={side === 'keys'}
            onKeys={() => {
              onSide('keys');
            }}
            commands={{
              zoomBy: (factor) => picture?.zoomBy(factor),
              fit: () => picture?.fit(),
              tidy: () => {
                setTidied(tidied + 1);
              },
              save: async () => {
                if (picture === null) throw new Error('There is no picture yet.');
                const note = pictureNote(new Date(), visible, language, t);
                savePicture(await picture.png({ title, note }, saveScale), title, document);
              },
            }}
          />
        </SideButtons>
        <FilterChips graph={graph} />
        <StandingOut graph={graph} />
        {children}
      </div>
    </>
  );
}

/** Lets what keeps views know where one stands before the picture. */
function useCameraOf(picture: CircleCanvasHandle | null): void {
  const camera = useCamera();
  useEffect(() => (picture === null ? undefined : camera.attach(picture)), [camera, picture]);
}

/** What lies over the picture right now; on narrow screens panels are sheets over everything, and buttons lie in rows. */
function useInsets(sideShown: boolean): Insets {
  const narrow = useMediaQuery(narrowScreen);
  const low = useMediaQuery(lowScreen);
  const { selected, shown, tour } = useAddress().place;
  const details = selected !== null && tour === null;
  const noted = shown.length > 0;
  return useMemo(() => {
    const inRows = narrow && !low && tour === null;
    return {
      top: inRows ? rowRoom : 0,
      bottom: inRows ? rowRoom + (noted ? noteRoom : 0) : 0,
      left: sideShown && !narrow ? leftRoom : low ? besideLeft : 0,
      right: details && !narrow ? rightRoom : low && noted ? besideRight : 0,
    };
  }, [sideShown, details, narrow, low, noted, tour]);
}
