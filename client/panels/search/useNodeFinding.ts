import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { searchPart } from './searchPart.ts';
import { useNodeHits } from './useNodeHits.ts';

/** As many as are listed. */
export const MOST_LISTED = 8;

/** What a field in which one finds a node does, and what it has found. */
export type NodeFinding = ReturnType<typeof useNodeFinding>;

/**
 * The state of such a field: what is written, what that finds, and which of it is chosen.
 * @param onHits told of all that was found
 */
export function useNodeFinding(
  part: typeof searchPart,
  graph: Graph,
  onHits: (ids: readonly string[]) => void,
  onSelect: (id: string) => void,
) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(false);
  const { hits, standing } = useNodeHits(part, graph, query, entered);
  useEffect(() => {
    onHits(hits);
  }, [hits, onHits]);
  const shown = hits.slice(0, MOST_LISTED).flatMap((hit) => graph.nodes.get(hit) ?? []);
  const at = Math.min(chosen, shown.length - 1);
  const listed = open && query.trim() !== '';
  const put = (text: string, opens = false): void => {
    setQuery(text);
    setChosen(0);
    setOpen(opens);
  };
  const write = (text: string): void => {
    put(text, text.trim() !== '');
  };
  const choose = (node: NodeRecord | undefined): void => {
    if (node === undefined) return;
    setOpen(false);
    onSelect(node.id);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') choose(shown[at]);
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (step === undefined) write('');
    else if (shown.length > 0) {
      setOpen(true);
      setChosen(open ? (at + step + shown.length) % shown.length : at);
    }
  };
  return {
    query,
    count: hits.length,
    standing,
    shown,
    listed,
    active: listed ? shown[at] : undefined,
    write,
    put,
    choose,
    press,
    // The focus may come back by itself, from what was found; then the list would only lie in the way.
    enter: () => setEntered(true),
    show: () => setOpen(query.trim() !== ''),
    leave: () => setOpen(false),
  };
}

/** What a screen reader is told of such a field, and what the field does. */
export function comboboxOf(id: string, field: NodeFinding) {
  return {
    type: 'text',
    role: 'combobox',
    autoComplete: 'off',
    spellCheck: false,
    'aria-expanded': field.listed && field.shown.length > 0,
    'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list',
    'aria-activedescendant': field.active === undefined ? undefined : `${id}-${field.active.id}`,
    value: field.query,
    onChange: (event: ChangeEvent<HTMLInputElement>) => field.write(event.target.value),
    onKeyDown: field.press,
  } as const;
}
