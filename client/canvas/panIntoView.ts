import type { Core } from 'cytoscape';
import type { Insets } from './CanvasState.ts';
import { shownById } from './parking.ts';

/** How far from the edge of what can be seen a node and its label shall lie, px. */
const margin = 70;

/**
 * Moves the view no farther than it takes to see a node clear of panels.
 * @param still without animation
 */
export function panIntoView(cy: Core, id: string, insets: Insets, still: boolean): void {
  const node = shownById(cy, id).nodes().first();
  if (node.empty()) return;
  const at = node.renderedPosition();
  const by = {
    x: within(at.x, insets.left + margin, cy.width() - insets.right - margin) - at.x,
    y: within(at.y, insets.top + margin, cy.height() - insets.bottom - margin) - at.y,
  };
  if (by.x === 0 && by.y === 0) return;
  if (still) cy.panBy(by);
  else cy.animate({ panBy: by }, { duration: 160 });
}

function within(value: number, low: number, high: number): number {
  return Math.max(Math.min(value, high), Math.min(low, high));
}
