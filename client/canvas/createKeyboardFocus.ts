import type { Core, NodeSingular } from 'cytoscape';
import { nearestInDirection, type Direction } from '../view/circle/nearestInDirection.ts';
import type { Point } from '../view/circle/polar.ts';
import { tieIndex, type TieIndex } from '../view/tieIndex.ts';
import type { CanvasParts, CanvasState } from './CanvasState.ts';
import { neighbourStep } from './neighbourStep.ts';
import { panIntoView } from './panIntoView.ts';
import { shownById, shownNodes } from './parking.ts';

/** The keyboard's way through the picture: one tab stop, and a node that has the focus inside it. */
export type KeyboardFocus = {
  readonly enter: () => void;
  readonly leave: () => void;
  /** To the nearest node in a direction. */
  readonly step: (direction: Direction) => void;
  /** Round the neighbours of the selected node, else of the one in focus; clockwise for 1. */
  readonly stepToNeighbour: (way: 1 | -1) => void;
};

/** Above this many elements moving the view is not animated. */
const animateLimit = 300;

/** @param refresh draws the picture anew with what stands out now */
export function createKeyboardFocus(parts: CanvasParts, state: CanvasState, refresh: () => void): KeyboardFocus {
  const { cy, link, reducedMotion } = parts;
  const ties = (): TieIndex => tieIndex(state.picture?.elements ?? []);
  const focusNode = (id: string | null): void => {
    state.focused = id;
    if (id !== null) panIntoView(cy, id, state.insets, reducedMotion() || cy.elements().length > animateLimit);
    refresh();
    link().onFocusNode(state.hasFocus ? id : null);
  };
  /** A key of the way is the keyboard's, also when the focus came here otherwise. */
  const walkTo = (id: string | null): void => {
    if (id === null) return;
    state.hasFocus = true;
    focusNode(id);
  };
  return {
    enter: () => {
      state.hasFocus = true;
      const stays = state.focused !== null && shownById(cy, state.focused).nonempty();
      focusNode(stays ? state.focused : bestStart(cy, ties()));
    },
    leave: () => {
      state.hasFocus = false;
      refresh();
      link().onFocusNode(null);
    },
    step: (direction) => {
      const places = new Map<string, Point>(shownNodes(cy).map((node) => [node.id(), node.position()]));
      const at = state.focused === null ? undefined : places.get(state.focused);
      const next = at === undefined ? bestStart(cy, ties()) : nearestInDirection(at, places, direction);
      walkTo(next);
    },
    stepToNeighbour: (way) => {
      const next = neighbourStep(cy, ties(), state.selected ?? state.focused, state.focused, way);
      walkTo(next);
    },
  };
}

/** Where the keyboard begins: the node with the most ties; null when there is none. */
function bestStart(cy: Core, ties: TieIndex): string | null {
  const nodes = shownNodes(cy);
  return nodes.empty() ? null : nodes.max((node: NodeSingular) => ties.of(node.id()).length).ele.id();
}
