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
import { ListView } from '../panels/list/ListView.tsx';
import { KeyHelp } from '../panels/picture/KeyHelp.tsx';
import { LayoutChooser } from '../panels/picture/LayoutChooser.tsx';
import { LayoutNote } from '../panels/picture/LayoutNote.tsx';
import { PictureTools } from '../panels/picture/PictureTools.tsx';
import { SideButtons } from '../panels/picture/SideButtons.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { useCamera } from '../state/cameraLink.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';
import { drawnTies } from '../view/drawnTies.ts';
import { narrowTo } from '../view/narrowTo.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { AroundBar } from './AroundBar.tsx';
import { CirclePicture } from './CirclePicture.tsx';
import { enlarge } from './enlarge.ts';
import { gapsPart } from './gapsPart.ts';
import { LateLooks, LooksButton } from './LateLooks.tsx';
import { LateView } from './LateView.tsx';
import { LateChoices, LateMenu } from './LateChoices.tsx';
import type { LateChoicesProps } from './LateChoices.tsx';
import { InWords, LateRoads } from './LateRoads.tsx';
import { SavePicture } from './SavePicture.tsx';
import { StandingOut } from './StandingOut.tsx';
import { tryPart } from './tryPart.ts';
import { useAround } from './useAround.ts';
import { useMapView } from './useMapView.ts';
import { usePicture } from './usePicture.ts';
import { usePictureChoices } from './usePictureChoices.ts';
import type { PictureChoices } from './usePictureChoices.ts';
import { wheelPart } from './wheelPart.ts';

// What panels at the sides cover of a wide screen, px.
const leftRoom = 264;
const builderRoom = 360;
const rightRoom = 400;
// What the rows of buttons above and below cover of a narrow one, px.
const rowRoom = 56;
// The rows of buttons above are two there.
const rowsRoom = 104;
// What the note about what stands out covers of it, px.
const noteRoom = 100;
// What is chosen is told with more buttons.
const chosenRoom = 152;
// A low screen has them beside the circle, as picture.css says.
const lowScreen = '(max-height: 479px)';
const besideLeft = 176;
const besideRight = 176;

export type ShownMapProps = { readonly graph: Graph; readonly hits: ReadonlySet<string> };

/** The map as circle or as list, with what lies over it at its left: filter, legend and the picture's buttons. */
export function ShownMap({ graph, hits }: ShownMapProps) {
  const [view] = useMapView();
  const bar = useAddressBar();
  const { selected, shown, layout, tour } = useAddress().place;
  const visible = useVisible(graph);
  const around = useAround(graph);
  const listed = useMemo(() => narrowTo(visible, around === null ? shown : [...around]), [visible, shown, around]);
  const gathered = useGathered(graph, visible);
  const usual = layout.layout === 'middle' ? 'roads' : 'legend';
  const { side, unasked, toggle, close } = useSide(selected !== null, tour === null ? usual : null);
  if (view === 'gaps') return <LateView graph={graph} part={gapsPart} />;
  if (view === 'try') return <LateView graph={graph} part={tryPart} />;
  if (view === 'circle' && layout.layout === 'wheel') return <Wheel graph={graph} />;
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
              <AroundBar graph={graph} />
              <LateChoices graph={graph} visible={visible} inList />
              <SideButtons panels={['filter']} shown={side} onToggle={toggle} />
            </>
          }
        />
        {side === 'filter' ? (
          <div className="picture-side picture-side--list">
            <FilterPanel graph={graph} visible={visible} onClose={close} />
          </div>
        ) : null}
      </>
    );
  }
  return (
    <Circle graph={graph} visible={visible} hits={hits} side={side} unasked={unasked} onSide={toggle} onClose={close}>
      {side === 'legend' ? (
        <Legend graph={graph} visible={visible} ribbons={gathered} unasked={unasked} onClose={close} />
      ) : null}
      {side === 'looks' ? <LateLooks graph={graph} visible={visible} ribbons={gathered} onClose={close} /> : null}
      {side === 'keys' ? <KeyHelp onClose={close} /> : null}
    </Circle>
  );
}

/** In the picture's place, with the way to the other layouts over it. */
function Wheel({ graph }: { readonly graph: Graph }) {
  return (
    <>
      <LateView graph={graph} part={wheelPart} />
      <div className="picture-side">
        <SideButtons panels={[]} shown={null} onToggle={() => undefined}>
          <LayoutChooser selectedNode={null} />
        </SideButtons>
      </div>
    </>
  );
}

/** Whether ribbons stand for ties, because there are too many of them. */
function useGathered(graph: Graph, visible: VisibleGraph): boolean {
  const { proposedTies } = useAddress().place;
  return useMemo(
    () => drawnTies(visible, graph.settings?.layers ?? [], proposedTies).gathered,
    [visible, graph, proposedTies],
  );
}

/**
 * Which panel lies at the left. The usual one does by itself where there is room for it, and steps aside for the details
 * where there is not room for both.
 */
function useSide(details: boolean, usual: SidePanel | null) {
  const roomy = useMediaQuery('(min-width: 1200px)');
  const spacious = useMediaQuery('(min-width: 1500px)');
  const [asked, setAsked] = useState<SidePanel | 'nothing' | null>(null);
  const byItself = roomy && (spacious || !details) ? usual : null;
  // A tour has the screen to itself.
  const side = asked === 'nothing' || usual === null ? null : (asked ?? byItself);
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
  readonly unasked: boolean;
  readonly onSide: (panel: SidePanel) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function Circle({ graph, visible, hits, side, unasked, onSide, onClose, children }: CircleProps) {
  const { t } = useTranslation('filter');
  const [picture, setPicture] = useState<CircleCanvasHandle | null>(null);
  useCameraOf(picture);
  const [tidied, setTidied] = useState(0);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(0);
  const { made, ...laying } = usePicture(graph, visible, tidied);
  const insets = useInsets(side);
  const choices = usePictureChoices();
  const ask = (): void => {
    setSaving(true);
  };
  return (
    <>
      <CirclePicture ref={setPicture} {...{ graph, visible, hits, insets, made, choices }} />
      <LateMenu graph={graph} visible={visible} choices={choices} />
      {visible.nodes.length === 0 && graph.nodes.size > 0 ? (
        <div className="picture-nothing" role="status">
          <p>{t('nothing')}</p>
        </div>
      ) : null}
      <div className="picture-side">
        <CircleButtons
          graph={graph}
          side={side}
          onSide={onSide}
          picture={picture}
          choices={choices}
          saved={saved}
          onTidy={() => {
            setTidied(tidied + 1);
          }}
          onSave={ask}
        />
        <FilterChips graph={graph} />
        <LayoutNote graph={graph} centre={made?.picture.laidOut.centre ?? null} {...laying} />
        <PictureNotes graph={graph} visible={visible} />
        {side === 'filter' ? <FilterPanel graph={graph} visible={visible} onClose={onClose} onSave={ask} /> : null}
        {children}
        {side === 'roads' ? (
          <LateRoads graph={graph} roads={made?.picture.laidOut.roads ?? null} unasked={unasked} onClose={onClose} />
        ) : null}
      </div>
      {saving ? (
        <SavePicture
          graph={graph}
          visible={visible}
          standing={() => picture?.standing() ?? null}
          onSaved={() => {
            setSaving(false);
            setSaved(saved + 1);
          }}
          onClose={() => {
            setSaving(false);
          }}
        />
      ) : null}
    </>
  );
}

/** What is told of the picture: what stands out, is seen around, chosen, or one. */
function PictureNotes({ graph, visible }: LateChoicesProps) {
  return (
    <div className="picture-notes">
      <StandingOut graph={graph} />
      <AroundBar graph={graph} />
      <LateChoices graph={graph} visible={visible} />
    </div>
  );
}

type CircleButtonsProps = Pick<CircleProps, 'graph' | 'side' | 'onSide'> & {
  readonly picture: CircleCanvasHandle | null;
  readonly choices: PictureChoices;
  /** How many times the picture has been saved. */
  readonly saved: number;
  readonly onTidy: () => void;
  readonly onSave: () => void;
};

function CircleButtons({ graph, side, onSide, picture, choices, saved, onTidy, onSave }: CircleButtonsProps) {
  const bar = useAddressBar();
  const { selected, layout } = useAddress().place;
  return (
    <SideButtons panels={['filter', 'legend']} shown={side} onToggle={onSide}>
      {layout.layout === 'middle' ? <InWords isShown={side === 'roads'} onToggle={onSide} /> : null}
      <LayoutChooser selectedNode={selected !== null && graph.nodes.has(selected) ? selected : null} />
      <LooksButton isShown={side === 'looks'} onToggle={onSide} />
      <PictureTools
        keysShown={side === 'keys'}
        isChoosing={choices.isChoosing}
        saved={saved}
        onKeys={() => {
          onSide('keys');
        }}
        commands={{
          zoomBy: (factor) => picture?.zoomBy(factor),
          fit: () => picture?.fit(),
          tidy: onTidy,
          choose: choices.toggle,
          enlarge: () => {
            enlarge(bar, layout);
          },
          save: onSave,
        }}
      />
    </SideButtons>
  );
}

/** Lets what keeps views know where one stands before the picture. */
function useCameraOf(picture: CircleCanvasHandle | null): void {
  const camera = useCamera();
  useEffect(() => (picture === null ? undefined : camera.attach(picture)), [camera, picture]);
}

/** What lies over the picture right now; on narrow screens panels are sheets over everything, and buttons lie in rows. */
function useInsets(side: SidePanel | null): Insets {
  const narrow = useMediaQuery(narrowScreen);
  const low = useMediaQuery(lowScreen);
  const { selected, shown, focus, filter, tour, chosen, collapsed } = useAddress().place;
  const isBuilt = side === 'filter' && filter.where !== undefined;
  const details = selected !== null && tour === null;
  const noted = shown.length + collapsed.length > 0 || focus !== null;
  const isAnyChosen = chosen.length > 0;
  return useMemo(() => {
    const inRows = narrow && !low && tour === null;
    return {
      top: inRows ? rowsRoom : 0,
      bottom: inRows ? rowRoom + (isAnyChosen ? chosenRoom : noted ? noteRoom : 0) : 0,
      left: side !== null && !narrow ? (isBuilt ? builderRoom : leftRoom) : low ? besideLeft : 0,
      right: details && !narrow ? rightRoom : low && (noted || isAnyChosen) ? besideRight : 0,
    };
  }, [side, isBuilt, details, narrow, low, noted, isAnyChosen, tour]);
}
