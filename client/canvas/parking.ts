import type { Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';

/** Where no view comes: the circle's diameter is some thousand px. */
const far = { x: 1e7, y: 1e7 } as const;
/** The ids of what is kept, in each Cytoscape: whatever is written on a node has it styled anew. */
const kept = new WeakMap<Core, Set<string>>();

/**
 * Takes a node out of the picture and keeps it, so that a filter which lets it in again finds it styled. Cytoscape styles
 * anew what is added, and what a class hides and shows: with thousands of nodes that is felt at every key.
 */
export function park(node: NodeSingular): void {
  if (node.animated()) node.stop(true);
  const cy = node.cy();
  kept.set(cy, (kept.get(cy) ?? new Set()).add(node.id()));
  node.position({ ...far });
}

/** Lets a parked node into the picture again; it is moved to its place by whoever asks for it. */
export function unpark(node: NodeSingular): void {
  kept.get(node.cy())?.delete(node.id());
}

/** Lets go of the parked nodes that are not of the map any more. */
export function dropParked(cy: Core, isOfMap: (id: string) => boolean): void {
  for (const id of kept.get(cy) ?? []) {
    if (isOfMap(id)) continue;
    kept.get(cy)?.delete(id);
    cy.getElementById(id).remove();
  }
}

/** Whether an element is kept out of the picture. */
export function isParked(element: NodeSingular | EdgeSingular): boolean {
  return kept.get(element.cy())?.has(element.id()) === true;
}

/** The nodes of the picture: neither those that are kept out of it, nor the ends of ribbons. */
export function shownNodes(cy: Core): NodeCollection {
  return cy.nodes('.node').filter((node) => !isParked(node));
}

/** A node or tie of the picture; an empty collection when there is none of that id in it. */
export function shownById(cy: Core, id: string): ReturnType<Core['getElementById']> {
  return cy.getElementById(id).filter((one) => !isParked(one));
}
