import type { CollectionReturnValue, Core, EdgeCollection } from 'cytoscape';
import { isParked, shownById, shownNodes } from './parking.ts';

/**
 * What stands out: one node, its own ties and the nodes at their other ends; one tie, seen from where it begins; or some
 * nodes that were named, and the ties between them.
 */
export type Highlight = {
  /** Null where it is some nodes. */
  readonly active: string | null;
  readonly near: ReadonlySet<string>;
  readonly ties: readonly string[];
};

/**
 * Makes a node, its ties and its neighbours, or a tie and its two ends, stand out and the rest step back; without one, the
 * nodes that were named; without any, puts everything to rest.
 * Classes only, in one batch.
 */
export function applyHighlight(cy: Core, active: string | null, named: ReadonlySet<string>): Highlight | null {
  const element = active === null ? null : shownById(cy, active);
  if (element === null || element.empty()) return highlightNamed(cy, named);
  const tie = element.edges();
  const node = (tie.empty() ? element.nodes() : tie.sources()).first();
  const ties = tie.empty() ? node.connectedEdges('.tie') : tie;
  const near = ties.connectedNodes().union(node);
  standOut(cy, near, ties);
  return { active: node.id(), near: new Set(near.map((one) => one.id())), ties: ties.map((one) => one.id()) };
}

function highlightNamed(cy: Core, named: ReadonlySet<string>): Highlight | null {
  const near = shownNodes(cy).filter((node) => named.has(node.id()));
  if (near.empty()) {
    cy.batch(() => cy.elements('.faded, .own').removeClass('faded own'));
    return null;
  }
  // Where ties are named too, these alone; else all between them.
  const between = near.edgesWith(near);
  const own = between.filter((tie) => named.has(tie.id()));
  standOut(cy, near, own.empty() ? between : own);
  // What they are to each other would be too much to read at once.
  return { active: null, near: new Set(near.map((one) => one.id())), ties: [] };
}

function standOut(cy: Core, near: CollectionReturnValue, ties: EdgeCollection): void {
  cy.batch(() => {
    const shown = cy.elements().filter((element) => !isParked(element));
    shown.difference(near).difference(ties).removeClass('own').addClass('faded');
    near.removeClass('faded');
    ties.removeClass('faded').addClass('own');
  });
}
