import { inLanguage, nodeKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '../../components/usePart.ts';
import { Icon } from '../../components/Icon.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { nodeFacts } from '../../view/nodeFacts.ts';
import { useVisible } from '../filter/useVisible.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { useProviders } from '../frame/useProviders.ts';
import type { NodeSearch } from './createNodeSearch.ts';
import { searchPart } from './searchPart.ts';
import { useSearchKeys } from './useSearchKeys.ts';
import './search.css';

const longest = 8;
const none: readonly string[] = [];

export type SearchFieldProps = {
  readonly graph: Graph;
  /** The id of the part of the page in which a slash leads to the search. */
  readonly within: string;
  /** Told of all that was found, so that the picture can mark it. */
  readonly onHits: (ids: readonly string[]) => void;
  readonly onSelect: (id: string) => void;
  /** What finds. */
  readonly part?: typeof searchPart;
};

/** Finds a node by its name while one types: arrows choose, Enter selects, Escape lets go. */
export function SearchField({ part = searchPart, ...props }: SearchFieldProps) {
  const { graph, within, onHits, onSelect } = props;
  const { t } = useTranslation('search');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useSearchField(part, graph, onHits, onSelect);
  useSearchKeys(input, within);
  return (
    <div
      className="search"
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) field.leave();
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        className="search__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t('placeholder')}
        aria-label={t('label')}
        aria-description={t('keys')}
        aria-keyshortcuts="Control+K"
        title={t('keys')}
        aria-expanded={field.listed && field.shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={field.active === undefined ? undefined : `${id}-${field.active.id}`}
        value={field.query}
        onChange={(event) => {
          field.write(event.target.value);
        }}
        onFocus={field.enter}
        onClick={field.show}
        onKeyDown={field.press}
      />
      {field.query === '' ? null : (
        <button
          type="button"
          className="search__clear"
          aria-label={t('clear')}
          onClick={() => {
            field.write('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <Hits id={id} graph={graph} field={field} />
    </div>
  );
}

/** The state of the field: what is written, what that finds, and which of it is chosen. */
function useSearchField(
  part: typeof searchPart,
  graph: Graph,
  onHits: SearchFieldProps['onHits'],
  onSelect: SearchFieldProps['onSelect'],
) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const { hits, standing, prepare } = useHits(part, graph, query);
  useEffect(() => {
    onHits(hits);
  }, [hits, onHits]);
  const shown = hits.slice(0, longest).flatMap((hit) => graph.nodes.get(hit) ?? []);
  const at = Math.min(chosen, shown.length - 1);
  const listed = open && query.trim() !== '';
  const write = (text: string): void => {
    setQuery(text);
    setChosen(0);
    setOpen(text.trim() !== '');
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
    choose,
    press,
    // The focus may come back by itself, from what was found; then the list would only lie in the way.
    enter: prepare,
    show: (): void => {
      setOpen(query.trim() !== '');
    },
    leave: (): void => {
      setOpen(false);
    },
  };
}

type HitsProps = {
  readonly id: string;
  readonly graph: Graph;
  readonly field: ReturnType<typeof useSearchField>;
};

function Hits({ id, graph, field: { query, count, standing, shown, listed, active, choose } }: HitsProps) {
  const { t } = useTranslation('search');
  const providers = useProviders(graph);
  const { nodes } = useVisible(graph);
  return (
    <div className="search__popup" hidden={!listed}>
      <ul id={`${id}-list`} role="listbox" aria-label={t('results')}>
        {shown.map((node) => (
          <Hit
            key={node.id}
            id={`${id}-${node.id}`}
            graph={graph}
            node={node}
            provider={providers.get(node.id)}
            active={node === active}
            hidden={!nodes.some(({ id }) => id === node.id)}
            onChoose={() => {
              choose(node);
            }}
          />
        ))}
      </ul>
      <p className="search__note" role="status">
        {!listed ? '' : standing === 'there' ? noteOf(t, query, count) : t(standing)}
      </p>
    </div>
  );
}

type HitProps = {
  readonly id: string;
  readonly graph: Graph;
  readonly node: NodeRecord;
  readonly provider: string | undefined;
  readonly active: boolean;
  /** Whether the filter hides it in the picture. */
  readonly hidden: boolean;
  readonly onChoose: () => void;
};

function Hit({ id, graph, node, provider, active, hidden, onChoose }: HitProps) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const layer = graph.settings?.layers.find((each) => each.id === nodeFacts(node).layer);
  const place = layer === undefined ? null : inLanguage(layer.labels, language);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      className="search__hit"
      aria-selected={active}
      onPointerDown={(event) => {
        // The field keeps the focus: otherwise the list would close before the click.
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <NodeGlyph node={node} providerSector={provider} />
      <span className="search__hit-name">{node.name}</span>{' '}
      <span className="search__hit-place">
        {[nodeKind(node.kind).labels[language], place, hidden ? t('hidden') : null]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </li>
  );
}

function noteOf(t: ReturnType<typeof useTranslation<'search'>>['t'], query: string, count: number): string {
  if (count === 0) return t('none', { query: query.trim() });
  return count > longest ? `${t('count', { count })}. ${t('more', { count: longest })}` : t('count', { count });
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
