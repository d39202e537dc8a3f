import { relationKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language, RelationRecord } from '@sirkel/graph-schema';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { capital, termLabel } from '../details/Reading.ts';
import { sortBy } from './sortBy.ts';

/** The columns of the table of ties. */
export const tieColumns = ['from', 'verb', 'to', 'status'] as const;
export type TieColumn = (typeof tieColumns)[number];

/** A tie as a row, read from left to right: "Innovasjon Norge", "finansierer", "Prosjektet". */
export type TieRow = {
  readonly relation: RelationRecord;
  readonly cells: Readonly<Record<TieColumn, string>>;
};

/** By which column, and whether the other way round. */
export type TieSorting = { readonly column: TieColumn; readonly down: boolean };

/** The ties of a visible graph as rows, unsorted. */
export function tieRows(graph: Graph, { relations }: VisibleGraph, language: Language): readonly TieRow[] {
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? '';
  return relations.map((relation) => ({
    relation,
    cells: {
      from: nameOf(relation.from),
      verb: relationKind(relation.kind).verb[language],
      to: nameOf(relation.to),
      status: capital(termLabel(vocabularies.status, relation.status, language), language),
    },
  }));
}

/** The statuses that these ties have, in the vocabulary's order, and how many have each. */
export function tieStatuses(
  rows: readonly TieRow[],
): readonly { readonly id: string; readonly label: string; readonly count: number }[] {
  return vocabularies.status.terms.flatMap(({ id }) => {
    const those = rows.filter(({ relation }) => relation.status === id);
    return those[0] === undefined ? [] : [{ id, label: those[0].cells.status, count: those.length }];
  });
}

/** Sorts ties by a column; those alike by who they begin at and lead to. */
export function sortTies(rows: readonly TieRow[], { column, down }: TieSorting): readonly TieRow[] {
  return sortBy(rows, {
    down,
    value: ({ cells }) => cells[column],
    name: ({ cells }) => `${cells.from} ${cells.to} ${cells.verb}`,
  });
}
