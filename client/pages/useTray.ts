import { useState } from 'react';
import { noAdditions, readAdditions } from '../panels/tryOut/whatIf/Tried.ts';
import type { Additions, TriedEntry, TriedTie } from '../panels/tryOut/whatIf/Tried.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMap } from '../state/useMap.ts';

/** What was chosen to be tried, whether it fits the map or not. */
export type ChosenTray = {
  readonly without: readonly string[];
  readonly additions: Additions;
  readonly remove: (id: string) => void;
  readonly putBack: (id: string) => void;
  readonly addEntry: (entry: TriedEntry) => void;
  readonly addTie: (tie: TriedTie) => void;
  /** Lets an addition go, with the ties that were added to it. */
  readonly drop: (id: string) => void;
  readonly discard: () => void;
};

// Beside the forms that are open in the tab.
const KEPT = 'whatIf';

/** The tray of a map: what is taken away stands in the address, what is added is kept in the tab. */
export function useTray(): ChosenTray {
  const { drafts } = useMap();
  const bar = useAddressBar();
  const { without } = useAddress().place;
  const [additions, setAdditions] = useState(() => readAdditions(drafts.read(KEPT)?.values));
  const keep = (next: Additions): void => {
    setAdditions(next);
    if (next.nodes.length + next.relations.length === 0) drafts.drop(KEPT);
    else drafts.write(KEPT, { before: {}, values: next });
  };
  return {
    without,
    additions,
    remove: (id) => bar.move({ without: [...without.filter((each) => each !== id), id] }, true),
    putBack: (id) => bar.move({ without: without.filter((each) => each !== id) }, true),
    addEntry: (entry) => keep({ ...additions, nodes: [...additions.nodes, entry] }),
    addTie: (tie) => keep({ ...additions, relations: [...additions.relations, tie] }),
    drop: (gone) =>
      keep({
        nodes: additions.nodes.filter(({ id }) => id !== gone),
        relations: additions.relations.filter(({ id, from, to }) => ![id, from, to].includes(gone)),
      }),
    discard: () => {
      keep(noAdditions);
      bar.move({ without: [] }, true);
    },
  };
}
