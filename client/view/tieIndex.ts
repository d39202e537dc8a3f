import type { EdgeElement, PictureElement } from './PictureElement.ts';

/** The ties of a picture, by their ids and by the nodes at their ends. Ribbons are none: they stand for many. */
export type TieIndex = {
  readonly byId: ReadonlyMap<string, EdgeElement>;
  readonly of: (node: string) => readonly EdgeElement[];
  /** All elements but the ties that rest. */
  readonly atRest: readonly PictureElement[];
};

const none: readonly EdgeElement[] = [];
const made = new WeakMap<readonly PictureElement[], TieIndex>();

/** Made once for each picture, by a look at every element. */
export function tieIndex(elements: readonly PictureElement[]): TieIndex {
  const index = made.get(elements) ?? indexOf(elements);
  made.set(elements, index);
  return index;
}

/** Whether a tie is not drawn before somebody asks for it. */
export function isResting({ classes }: EdgeElement): boolean {
  return classes.split(' ').includes('resting');
}

function indexOf(elements: readonly PictureElement[]): TieIndex {
  const byId = new Map<string, EdgeElement>();
  const byEnd = new Map<string, EdgeElement[]>();
  const atRest: PictureElement[] = [];
  for (const element of elements) {
    if (element.group === 'nodes' || !isResting(element)) atRest.push(element);
    if (element.group === 'nodes' || !element.classes.startsWith('tie')) continue;
    byId.set(element.data.id, element);
    for (const end of [element.data.source, element.data.target]) {
      const ties = byEnd.get(end);
      if (ties === undefined) byEnd.set(end, [element]);
      else ties.push(element);
    }
  }
  return { byId, of: (node) => byEnd.get(node) ?? none, atRest };
}
