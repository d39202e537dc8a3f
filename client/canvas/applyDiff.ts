import type { Core, ElementDefinition } from 'cytoscape';
import type { ElementsDiff } from '../view/diffElements.ts';
import type { PictureElement } from '../view/PictureElement.ts';

/** How long nodes take from one layout to the next, ms. */
export const glide = 420;

/**
 * Applies a patch in one batch: Cytoscape recomputes styles and draws once.
 * @param gliding whether nodes glide to where they go; else they are there at once
 */
export function applyDiff(cy: Core, diff: ElementsDiff, gliding = false): void {
  cy.batch(() => {
    for (const id of diff.removed) cy.getElementById(id).remove();
    if (diff.added.length > 0) cy.add(diff.added.map(definition));
    for (const element of diff.changed) {
      const shown = cy.getElementById(element.data.id);
      shown.data({ ...element.data });
      shown.classes(element.classes);
      if (element.group === 'edges') continue;
      shown.stop(true);
      if (gliding) shown.animate({ position: { ...element.position } }, { duration: glide });
      else shown.position({ ...element.position });
    }
  });
}

function definition(element: PictureElement): ElementDefinition {
  return element.group === 'nodes'
    ? { group: 'nodes', data: { ...element.data }, position: { ...element.position }, classes: element.classes }
    : { group: 'edges', data: { ...element.data }, classes: element.classes };
}
