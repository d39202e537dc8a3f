import type { Core } from 'cytoscape';
import { diffElements } from '../view/diffElements.ts';
import type { EdgeElement } from '../view/PictureElement.ts';
import { isResting, tieIndex, type TieIndex } from '../view/tieIndex.ts';
import { applyDiff } from './applyDiff.ts';
import type { CanvasState } from './CanvasState.ts';

/**
 * Has Cytoscape draw the resting ties of what stands out, and lets go of those before. Thousands that nobody sees would
 * be styled, laid and looked through at every change.
 * @param active the node or tie that stands out; null for those that were named
 */
export function callTies(cy: Core, state: CanvasState, active: string | null): void {
  const wanted = state.picture === null ? [] : wantedTies(tieIndex(state.picture.elements), active, state.named);
  if (wanted.length === 0 && state.called.length === 0) return;
  applyDiff(cy, diffElements(state.called, wanted));
  state.called = wanted;
}

/** The resting ties of a node, a tie itself, or those between nodes that were named. */
export function wantedTies(ties: TieIndex, active: string | null, named: ReadonlySet<string>): readonly EdgeElement[] {
  const own = active === null ? [] : [...ties.of(active), ...(ties.byId.has(active) ? [ties.byId.get(active)] : [])];
  const wanted = own.length > 0 ? own : [...named].flatMap((id) => ties.of(id).filter((tie) => isBetween(tie, named)));
  // One between two that were named is found from both ends.
  return [...new Set(wanted)].filter((tie) => tie !== undefined).filter(isResting);
}

function isBetween({ data }: EdgeElement, named: ReadonlySet<string>): boolean {
  return named.has(data.source) && named.has(data.target);
}
