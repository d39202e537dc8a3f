import type { Core } from 'cytoscape';

/** What stands out: one node, its own ties and the nodes at their other ends; or one tie, seen from where it begins. */
export type Highlight = {
  readonly active: string;
  readonly near: ReadonlySet<string>;
  readonly ties: readonly string[];
};

/**
 * Makes a node, its ties and its neighbours, or a tie and its two ends, stand out and the rest step back; null puts
 * everything to rest.
 * Classes only, in one batch.
 */
export function applyHighlight(cy: Core, active: string | null): Highlight | null {
  const element = active === null ? null : cy.getElementById(active);
  if (element === null || element.empty()) {
    cy.batch(() => cy.elements('.faded, .own').removeClass('faded own'));
    return null;
  }
  const tie = element.edges();
  const node = (tie.empty() ? element.nodes() : tie.sources()).first();
  const ties = tie.empty() ? node.connectedEdges('.tie') : tie;
  const near = ties.connectedNodes().union(node);
  cy.batch(() => {
    cy.elements().difference(near).difference(ties).removeClass('own').addClass('faded');
    near.removeClass('faded');
    ties.removeClass('faded').addClass('own');
  });
  return { active: node.id(), near: new Set(near.map((one) => one.id())), ties: ties.map((one) => one.id()) };
}
