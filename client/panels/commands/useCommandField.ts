import type { Graph } from '@sirkel/graph-schema';
import { nodeKind } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { searchPart } from '../search/searchPart.ts';
import { useNodeHits } from '../search/useNodeHits.ts';
import { allCommands } from './allCommands.ts';
import { commandGroups } from './Command.ts';
import type { Command, CommandGroup } from './Command.ts';
import { findCommands, isMeant } from './findCommands.ts';
import { useCommandWorld } from './useCommandWorld.ts';

// As many entries as leave what can be done in sight.
const MOST_ENTRIES = 6;

/** A line of the palette: an entry of the map, or a command. */
export type Listed = Omit<Command, 'group'> & {
  readonly group: CommandGroup | 'entries' | 'more';
  /** What it is, beside its name. */
  readonly note?: string;
};

/** What is written, what that means, and which of it is chosen. */
export function useCommandField(graph: Graph, onClose: () => void) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const world = useCommandWorld(graph);
  const entries = useEntries(graph, query);
  const found = findCommands(allCommands(world), query);
  // What is only nearly called so, or tells of it, must not stand in the way of what one asks for.
  const listed: readonly Listed[] = [
    ...entries.filter(({ group }) => group === 'entries'),
    ...commandGroups.flatMap((group) => found.filter((command) => command.group === group)),
    ...entries.filter(({ group }) => group === 'more'),
  ];
  const at = Math.min(chosen, listed.length - 1);
  const run = (command: Listed | undefined): void => {
    if (command === undefined) return;
    // First it goes, so that what comes has the focus.
    onClose();
    command.run();
  };
  return {
    query,
    listed,
    active: listed[at],
    run,
    write: (text: string): void => {
      setQuery(text);
      setChosen(0);
    },
    press: (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Enter') {
        event.preventDefault();
        run(listed[at]);
      } else if (step !== undefined && listed.length > 0) {
        event.preventDefault();
        setChosen((at + step + listed.length) % listed.length);
      }
    },
  };
}

/** The entries that a query finds, as the search field does. */
function useEntries(graph: Graph, query: string): readonly Listed[] {
  const bar = useAddressBar();
  const language = useLanguage();
  const { hits } = useNodeHits(searchPart, graph, query, true);
  return hits
    .slice(0, MOST_ENTRIES)
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .map((node) => ({
      id: `entry-${node.id}`,
      group: isMeant(node.name, query) ? 'entries' : 'more',
      label: node.name,
      note: nodeKind(node.kind).labels[language],
      run: () => {
        bar.move({ selected: node.id }, true);
      },
    }));
}
