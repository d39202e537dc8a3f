import type { Core } from 'cytoscape';

/** What stands out: one node, its own ties and the nodes at their other ends. */
export type Highlight = {
  readonly active: string;
  readonly near: ReadonlySet<string>;
  readonly ties: readonly string[];
};

/**
 * Makes a node, its ties and its neighbours stand out and the rest step back; null puts everything to rest.
 * Classes only, in one batch.
 */
export function applyHighlight(cy: Core, active: string | null): Highlight | null {
  const node = active === null ? null : cy.getElementById(active);
  if (node === null || node.empty()) {
    cy.batch(() => cy.elements('.faded, .own').removeClass('faded own'));
    return null;
  }
  const ties = node.connectedEdges('.tie');
  const near = ties.connectedNodes().union(node);
  cy.batch(() => {
    cy.elements().difference(near).difference(ties).removeClass('own').addClass('faded');
    near.removeClass('faded');
    ties.removeClass('faded').addClass('own');
  });
  return { active: node.id(), near: new Set(near.map((one) => one.id())), ties: ties.map((tie) => tie.id()) };
}
