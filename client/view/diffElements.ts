import type { PictureElement } from './PictureElement.ts';

/** What makes one list of elements into another. Ends of ties do not change: such a tie is removed and added. */
export type ElementsDiff = {
  readonly removed: readonly string[];
  readonly added: readonly PictureElement[];
  readonly changed: readonly PictureElement[];
};

/**
 * The patch between two lists of elements. Removed are ties before nodes, added are nodes before ties, so that the
 * patch can be applied in order. Cost linear in both lists.
 */
export function diffElements(before: readonly PictureElement[], after: readonly PictureElement[]): ElementsDiff {
  const old = new Map(before.map((element) => [element.data.id, element]));
  const added: PictureElement[] = [];
  const changed: PictureElement[] = [];
  const replaced: PictureElement[] = [];
  for (const element of after) {
    const was = old.get(element.data.id);
    old.delete(element.data.id);
    if (was === undefined) added.push(element);
    else if (!sameEnds(was, element)) replaced.push(element);
    else if (!sameElement(was, element)) changed.push(element);
  }
  const gone = [...old.values(), ...replaced];
  const nodesFirst = (list: readonly PictureElement[]): readonly PictureElement[] => [
    ...list.filter(({ group }) => group === 'nodes'),
    ...list.filter(({ group }) => group === 'edges'),
  ];
  return {
    removed: nodesFirst(gone)
      .toReversed()
      .map(({ data }) => data.id),
    added: nodesFirst([...added, ...replaced]),
    changed,
  };
}

function sameEnds(a: PictureElement, b: PictureElement): boolean {
  if (a.group === 'nodes' || b.group === 'nodes') return a.group === b.group;
  return a.data.source === b.data.source && a.data.target === b.data.target;
}

function sameElement(a: PictureElement, b: PictureElement): boolean {
  if (a.group === 'nodes' && b.group === 'nodes') {
    if (a.position.x !== b.position.x || a.position.y !== b.position.y) return false;
  }
  return sameLook(a, b);
}

/** Whether two are the same wherever they lie. */
export function sameLook(a: PictureElement, b: PictureElement): boolean {
  if (a.classes !== b.classes) return false;
  const mine: Readonly<Record<string, unknown>> = a.data;
  const theirs: Readonly<Record<string, unknown>> = b.data;
  return (
    Object.keys(mine).length === Object.keys(theirs).length &&
    Object.keys(mine).every((key) => mine[key] === theirs[key])
  );
}
