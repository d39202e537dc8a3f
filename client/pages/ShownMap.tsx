import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useMemo, useState } from 'react';
import { FilterPanel } from '../panels/filter/FilterPanel.tsx';
import { useVisible } from '../panels/filter/useVisible.ts';
import { Legend } from '../panels/legend/Legend.tsx';
import type { LegendProps } from '../panels/legend/Legend.tsx';
import { ListView } from '../panels/list/ListView.tsx';
import { KeyHelp } from '../panels/picture/KeyHelp.tsx';
import { LayoutChooser } from '../panels/picture/LayoutChooser.tsx';
import { SideButtons } from '../panels/picture/SideButtons.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { useErrand } from '../state/errands.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';
import { drawnAs } from '../view/collapse/drawnAs.ts';
import type { DrawnAs } from '../view/collapse/drawnAs.ts';
import { narrowTo } from '../view/narrowTo.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { AroundBar } from './AroundBar.tsx';
import { CircleView } from './CircleView.tsx';
import { gapsPart } from './gapsPart.ts';
import { LateLooks } from './LateLooks.tsx';
import { LateView } from './LateView.tsx';
import { LateChoices } from './LateChoices.tsx';
import { StandingOut } from './StandingOut.tsx';
import { tryPart } from './tryPart.ts';
import { useAround } from './useAround.ts';
import { useMapView } from './useMapView.ts';
import { useKeptChooser, useTurns } from './useTurns.ts';
import type { OnReady } from './useTurns.ts';
import { wheelPart } from './wheelPart.ts';

export type ShownMapProps = { readonly graph: Graph; readonly hits: ReadonlySet<string> };

/** The map as circle or as list, with what lies over it at its left: filter, legend and the picture's buttons. */
export function ShownMap({ graph, hits }: ShownMapProps) {
  const [view] = useMapView();
  const bar = useAddressBar();
  const { selected, shown, layout, tour } = useAddress().place;
  const visible = useVisible(graph);
  const around = useAround(graph);
  const listed = useMemo(() => narrowTo(visible, around === null ? shown : [...around]), [visible, shown, around]);
  const drawn = useDrawnAs(graph, visible);
  const usual = layout.layout === 'middle' ? 'roads' : 'legend';
  const { side, unasked, toggle, close } = useSide(selected !== null, tour === null ? usual : null);
  const onReady = useTurns();
  const isWheel = view === 'circle' && layout.layout === 'wheel';
  useKeptChooser(isWheel);
  if (view === 'gaps') return <LateView graph={graph} part={gapsPart} />;
  if (view === 'try') return <LateView graph={graph} part={tryPart} />;
  if (isWheel) return <Wheel graph={graph} onReady={onReady} />;
  if (view === 'list') {
    return (
      <>
        <ListView
          graph={graph}
          visible={listed}
          selected={selected}
          onSelect={(id) => bar.move({ selected: id }, true)}
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
    <CircleView
      graph={graph}
      visible={visible}
      hits={hits}
      side={side}
      unasked={unasked}
      onSide={toggle}
      onClose={close}
      onReady={onReady}
    >
      {(drawnLayout) => (
        <LeftPanel {...{ graph, visible, side, unasked, drawn }} layout={drawnLayout} onClose={close} />
      )}
    </CircleView>
  );
}

type LeftPanelProps = Pick<LegendProps, 'graph' | 'visible' | 'layout' | 'unasked' | 'onClose'> & {
  readonly side: SidePanel | null;
  readonly drawn: DrawnAs;
};

/** What lies at the left of the picture: what its marks mean, what they show, or which keys do what. */
function LeftPanel({ side, drawn, ...panel }: LeftPanelProps) {
  const { graph, visible, onClose } = panel;
  switch (side) {
    case 'legend':
      return <Legend {...panel} {...drawn} />;
    case 'looks':
      return <LateLooks graph={graph} visible={visible} ribbons={drawn.ribbons} onClose={onClose} />;
    case 'keys':
      return <KeyHelp onClose={onClose} />;
    default:
      return null;
  }
}

/** In the picture's place, with the way to the other layouts over it. */
function Wheel({ graph, onReady }: { readonly graph: Graph; readonly onReady: OnReady }) {
  useEffect(() => {
    // It says itself when it has been worked out.
    onReady('wheel', '');
  }, [onReady]);
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

function useDrawnAs(graph: Graph, visible: VisibleGraph): DrawnAs {
  const { collapsed, proposedTies } = useAddress().place;
  return useMemo(() => drawnAs(graph, visible, { collapsed, proposedTies }), [visible, graph, collapsed, proposedTies]);
}

/**
 * Which panel lies at the left. The usual one does by itself where there is room for it, and steps aside for the details
 * where there is not room for both: the larger the text, the wider they are.
 */
function useSide(details: boolean, usual: SidePanel | null) {
  const roomy = useMediaQuery('(min-width: 75em)');
  const spacious = useMediaQuery('(min-width: 93.75em)');
  const [asked, setAsked] = useState<SidePanel | 'nothing' | null>(null);
  const byItself = roomy && (spacious || !details) ? usual : null;
  useErrand('filter', () => {
    setAsked('filter');
  });
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
