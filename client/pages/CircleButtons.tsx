import type { Graph } from '@sirkel/graph-schema';
import type { CircleCanvasHandle } from '../canvas/CircleCanvasProps.ts';
import { enlarge } from '../panels/picture/bigScreen/enlarge.ts';
import { LayoutChooser } from '../panels/picture/LayoutChooser.tsx';
import { PictureTools } from '../panels/picture/PictureTools.tsx';
import { SideButtons } from '../panels/picture/SideButtons.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { LooksButton } from './LateLooks.tsx';
import { InWords } from './LateRoads.tsx';
import type { PictureChoices } from './usePictureChoices.ts';

export type CircleButtonsProps = {
  readonly graph: Graph;
  readonly side: SidePanel | null;
  readonly onSide: (panel: SidePanel) => void;
  readonly picture: CircleCanvasHandle | null;
  readonly choices: PictureChoices;
  /** How many times the picture has been saved. */
  readonly saved: number;
  readonly onTidy: () => void;
  readonly onSave: () => void;
};

/** The buttons that lie over the picture. */
export function CircleButtons({ graph, side, onSide, picture, choices, saved, onTidy, onSave }: CircleButtonsProps) {
  const bar = useAddressBar();
  const { selected, layout, view } = useAddress().place;
  return (
    <SideButtons panels={['filter', 'legend']} shown={side} onToggle={onSide}>
      {layout.layout === 'middle' ? <InWords isShown={side === 'roads'} onToggle={onSide} /> : null}
      <LayoutChooser selectedNode={selected !== null && graph.nodes.has(selected) ? selected : null} />
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
            enlarge(bar, { view, layout });
          },
          save: onSave,
        }}
      />
      <LooksButton isShown={side === 'looks'} onToggle={onSide} />
    </SideButtons>
  );
}
