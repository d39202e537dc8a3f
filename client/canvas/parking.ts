import type { Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';

/** Where no view comes: the circle's diameter is some thousand px. */
const far = { x: 1e7, y: 1e7 } as const;
const mark = 'parked';

/**
 * Takes a node out of the picture and keeps it, so that a filter which lets it in again finds it styled. Cytoscape styles
 * anew what is added, and what a class hides and shows: with thousands of nodes that is felt at every key.
 */
export function park(node: NodeSingular): void {
  node.stop(true);
  node.scratch(mark, true);
  node.position({ ...far });
}

/** Lets a parked node into the picture again; it is moved to its place by whoever asks for it. */
export function unpark(node: NodeSingular): void {
  node.removeScratch(mark);
}

/** Lets go of the parked nodes that are not of the map any more. */
export function dropParked(cy: Core, isOfMap: (id: string) => boolean): void {
  cy.nodes()
    .filter((node) => isParked(node) && !isOfMap(node.id()))
    .remove();
}

/** Whether an element is kept out of the picture. */
export function isParked(element: NodeSingular | EdgeSingular): boolean {
  return element.scratch(mark) === true;
}

/** The nodes of the picture: neither those that are kept out of it, nor the ends of ribbons. */
export function shownNodes(cy: Core): NodeCollection {
  return cy.nodes('.node').filter((node) => !isParked(node));
}

/** A node or tie of the picture; an empty collection when there is none of that id in it. */
export function shownById(cy: Core, id: string): ReturnType<Core['getElementById']> {
  return cy.getElementById(id).filter((one) => !isParked(one));
}
