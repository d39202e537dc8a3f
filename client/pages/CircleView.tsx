import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CircleCanvasHandle } from '../canvas/CircleCanvasProps.ts';
import { FilterChips } from '../panels/filter/FilterChips.tsx';
import { FilterPanel } from '../panels/filter/FilterPanel.tsx';
import { LayoutNote } from '../panels/picture/LayoutNote.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { useCamera } from '../state/cameraLink.ts';
import { useErrand } from '../state/errands.ts';
import { pictureLayout } from '../state/layoutPlace.ts';
import type { LayoutId } from '../state/layoutPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { AroundBar } from './AroundBar.tsx';
import { CircleButtons } from './CircleButtons.tsx';
import { CirclePicture } from './CirclePicture.tsx';
import { LateChoices, LateMenu } from './LateChoices.tsx';
import type { LateChoicesProps } from './LateChoices.tsx';
import { LateRoads } from './LateRoads.tsx';
import { SavePicture } from './SavePicture.tsx';
import { StandingOut } from './StandingOut.tsx';
import { usePicture } from './usePicture.ts';
import { usePictureChoices } from './usePictureChoices.ts';
import type { PictureChoices } from './usePictureChoices.ts';
import { usePictureInsets } from './usePictureInsets.ts';
import { useRowsAbove } from './useRowsAbove.ts';
import { useReady } from './useTurns.ts';
import type { OnReady } from './useTurns.ts';

export type CircleViewProps = {
  readonly graph: Graph;
  readonly hits: ReadonlySet<string>;
  readonly visible: VisibleGraph;
  readonly side: SidePanel | null;
  readonly unasked: boolean;
  readonly onSide: (panel: SidePanel) => void;
  readonly onClose: () => void;
  /** Told when the picture is laid out as it was asked for. */
  readonly onReady: OnReady;
  /** What lies over it; told how it is laid out, which is as before where the layout that was asked for could not be made. */
  readonly children: (layout: LayoutId) => ReactNode;
};

/** The map as a picture, with what lies over it. */
export function CircleView(props: CircleViewProps) {
  const { graph, visible, hits, side, unasked, onSide, onClose, onReady, children } = props;
  const [picture, setPicture] = useState<CircleCanvasHandle | null>(null);
  useCameraOf(picture);
  const [tidied, setTidied] = useState(0);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(0);
  const shown = usePicture(graph, visible, tidied);
  const { made, ...laying } = shown;
  useReady(graph, shown, onReady);
  const [reach, measureRows] = useRowsAbove();
  const insets = usePictureInsets(side, reach);
  const choices = usePictureChoices();
  const asked = pictureLayout(useAddress().place.layout);
  const ask = (): void => setSaving(true);
  useErrand('savePicture', ask);
  return (
    <>
      <CirclePicture ref={setPicture} {...{ graph, visible, hits, insets, made, choices }} />
      <LateMenu graph={graph} visible={visible} choices={choices} />
      {visible.nodes.length === 0 && graph.nodes.size > 0 ? <NothingShown /> : null}
      <div className="picture-side">
        <div ref={measureRows} className="picture-side__rows">
          <CircleButtons
            graph={graph}
            side={side}
            onSide={onSide}
            picture={picture}
            choices={choices}
            saved={saved}
            onTidy={() => setTidied(tidied + 1)}
            onSave={ask}
          />
          <FilterChips graph={graph} />
          <LayoutNote graph={graph} centre={made?.picture.laidOut.centre ?? null} {...laying} />
        </div>
        <PictureNotes graph={graph} visible={visible} choices={choices} />
        {side === 'filter' ? <FilterPanel graph={graph} visible={visible} onClose={onClose} onSave={ask} /> : null}
        {children(made?.picture.layout ?? asked)}
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
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}

/** Stands where a filter has taken everything out. */
function NothingShown() {
  const { t } = useTranslation('filter');
  return (
    <div className="picture-nothing" role="status">
      <p>{t('nothing')}</p>
    </div>
  );
}

/** What is told of the picture: what stands out, is seen around, chosen, or one. */
function PictureNotes({ graph, visible, choices }: LateChoicesProps & { readonly choices: PictureChoices }) {
  return (
    <div className="picture-notes">
      <StandingOut graph={graph} />
      <AroundBar graph={graph} />
      <LateChoices graph={graph} visible={visible} line={{ takes: choices.isTaking, toggle: choices.toggleTaking }} />
    </div>
  );
}

/** Lets what keeps views know where one stands before the picture. */
function useCameraOf(picture: CircleCanvasHandle | null): void {
  const camera = useCamera();
  useEffect(() => (picture === null ? undefined : camera.attach(picture)), [camera, picture]);
}
