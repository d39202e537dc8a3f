import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useEffect, useMemo, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { usePart } from '../../components/usePart.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import type { NodeSearch } from './createNodeSearch.ts';
import type { searchPart } from './searchPart.ts';

/** As many as are listed. */
export const MOST_LISTED = 8;
const none: readonly string[] = [];

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
  const { hits, standing, prepare } = useHits(part, graph, query);
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
    enter: prepare,
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

type FoundHits = {
  readonly hits: readonly string[];
  /** Whether the search has come yet. */
  readonly standing: 'waiting' | 'there' | 'failed';
  readonly prepare: () => void;
};

/** The ids that a query finds; the search comes along when the field is first entered, or with the next letter. */
function useHits(part: typeof searchPart, graph: Graph, query: string): FoundHits {
  const { version } = useMapSnapshot();
  const [entered, setEntered] = useState(false);
  const fetched = usePart(part, entered);
  useEffect(() => {
    if (query !== '') void part.again();
  }, [part, query]);
  const create = fetched.state === 'there' ? fetched.content : null;
  const search = useMemo(() => (create === null ? null : searchOf(version, graph, create)), [create, graph, version]);
  const hits = useMemo(() => (search === null || query.trim() === '' ? none : search(query)), [search, query]);
  return {
    hits,
    standing: fetched.state,
    prepare: () => {
      setEntered(true);
    },
  };
}

// The graph changes in place, so its version is part of the question.
function searchOf(_version: number, graph: Graph, create: (nodes: readonly NodeRecord[]) => NodeSearch): NodeSearch {
  return create([...graph.nodes.values()]);
}
