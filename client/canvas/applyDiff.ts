import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import { sameLook, type ElementsDiff } from '../view/diffElements.ts';
import type { PictureElement } from '../view/PictureElement.ts';
import { dropParked, isParked, park, unpark } from './parking.ts';

/** How long nodes take from one layout to the next, ms. */
export const glide = 420;

const drawn = 'drawn';

/** How a patch is applied. */
export type DiffSetting = {
  /** Whether nodes glide to where they go; else they are there at once. */
  readonly gliding?: boolean;
  /**
   * Whether a node that is drawn no more is still of the map, so that it may be drawn again; what is kept and no longer of
   * it goes. Left out: what is drawn no more goes, and what is kept stays.
   */
  readonly isOfMap?: (id: string) => boolean;
};

/** Applies a patch in one batch: Cytoscape recomputes styles and draws once. */
export function applyDiff(cy: Core, diff: ElementsDiff, setting: DiffSetting = {}): void {
  const { gliding = false, isOfMap } = setting;
  cy.batch(() => {
    for (const id of diff.removed) {
      const gone = cy.getElementById(id);
      if (gone.isNode() && isOfMap?.(id) === true) park(gone);
      else gone.remove();
    }
    const added = diff.added.filter((element) => !takeBack(cy, element));
    if (added.length > 0) cy.add(added.map(definition));
    for (const element of diff.changed) {
      const shown = cy.getElementById(element.data.id);
      restyle(shown, element);
      if (element.group === 'edges') continue;
      if (shown.animated()) shown.stop(true);
      if (gliding) shown.animate({ position: { ...element.position } }, { duration: glide });
      else shown.position({ ...element.position });
    }
    if (isOfMap !== undefined) dropParked(cy, isOfMap);
  });
}

/** Puts a node where it stands now if it was kept; whether it was. */
function takeBack(cy: Core, element: PictureElement): boolean {
  const kept = cy.getElementById(element.data.id);
  if (element.group === 'edges' || !kept.isNode() || !isParked(kept)) return false;
  unpark(kept);
  restyle(kept, element);
  kept.position({ ...element.position });
  return true;
}

/** What has only moved is not styled anew. */
function restyle(shown: NodeSingular | EdgeSingular, element: PictureElement): void {
  const before = shown.scratch(drawn) as PictureElement | undefined;
  if (before !== undefined && sameLook(before, element)) return;
  shown.scratch(drawn, element);
  shown.data({ ...element.data });
  shown.classes(element.classes);
}

function definition(element: PictureElement): ElementDefinition {
  const { data, classes } = element;
  const known = { data: { ...data }, classes, scratch: { [drawn]: element } };
  return element.group === 'nodes'
    ? { group: 'nodes', ...known, position: { ...element.position } }
    : { group: 'edges', ...known };
}
