import type { Graph } from '@sirkel/graph-schema';
import { vocabularies } from '@sirkel/graph-schema';
import type { Place } from './address.ts';
import type { Collapse } from './collapsePlace.ts';

/** What of a place may name what a map does not have, without anything else being seen when that is left out. */
export type Naming = Pick<Place, 'collapsed' | 'chosen' | 'filter'>;

/**
 * What a map has of all that is made one, chosen and hidden; null where it has all of it. What stands out, and the only
 * ones that are shown, stay: without them one would see the whole map, and not what was meant.
 */
export function livePlace({ collapsed, chosen, filter }: Naming, graph: Graph): Partial<Naming> | null {
  const isThere = (id: string): boolean => graph.nodes.has(id);
  const live = collapsed.flatMap((each) => liveCollapse(each, graph) ?? []);
  const held = chosen.filter((id) => isThere(id) || graph.relations.has(id));
  const { hidden = [], ...rest } = filter;
  const stillHidden = hidden.filter(isThere);
  const isSame = live.length === collapsed.length && live.every((each, index) => each === collapsed[index]);
  const changed: Partial<Naming> = {
    ...(isSame ? {} : { collapsed: live }),
    ...(held.length === chosen.length ? {} : { chosen: held }),
    ...(stillHidden.length === hidden.length
      ? {}
      : { filter: stillHidden.length === 0 ? rest : { ...rest, hidden: stillHidden } }),
  };
  return Object.keys(changed).length === 0 ? null : changed;
}

/** What is left of something that is one; itself where all of it is there, null where nothing is to be made one. */
function liveCollapse(collapse: Collapse, { nodes, settings }: Graph): Collapse | null {
  switch (collapse.of) {
    case 'cell': {
      const { ring, field } = collapse;
      const isKnown = field === null || field === 'none' || vocabularies.element.terms.some(({ id }) => id === field);
      return isKnown && settings?.layers.some(({ id }) => id === ring) === true ? collapse : null;
    }
    case 'group':
      return nodes.has(collapse.node) ? collapse : null;
    case 'these': {
      const left = collapse.nodes.filter((id) => nodes.has(id));
      if (left.length === collapse.nodes.length) return collapse;
      return left.length < 2 ? null : { of: 'these', nodes: left };
    }
  }
}
