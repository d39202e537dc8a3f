import { inLanguage, municipality } from '@sirkel/graph-schema';
import type { Localized } from '@sirkel/graph-schema';
import type { Taken } from '../Taken.ts';
import { nameIn } from './nameIn.ts';
import { joined, listedNames, type Column, type Reader } from './Table.ts';

type Words = { readonly labels: Localized; readonly help: Localized };
type Lists<Row> = {
  /** A column of nodes. */
  readonly nodes: (id: string, words: Words, of: (row: Row) => readonly string[]) => Column<Row>;
  /** A column of municipalities. */
  readonly municipalities: (id: string, words: Words, of: (row: Row) => readonly string[]) => Column<Row>;
  /** A column of barriers. */
  readonly barriers: (id: string, words: Words, of: (row: Row) => readonly string[]) => Column<Row>;
};

/** Makes columns that hold several in a cell: names for people, ids and codes for programs. */
export function listColumns<Row>(taken: Pick<Taken, 'nodes' | 'settings'>, { by, language }: Reader): Lists<Row> {
  const listing =
    (type: string, nameOf: (id: string) => string): Lists<Row>['nodes'] =>
    (id, words, of) => ({
      ...{ id, ...words, type: `${type}, set apart by |` },
      value: (row) => (by === 'programs' ? joined(of(row)) : listedNames(of(row).map(nameOf))),
    });
  const barriers = new Map(taken.settings.barriers.map(({ id, labels }) => [id, inLanguage(labels, language)]));
  return {
    nodes: listing('ids', nameIn(taken)),
    municipalities: listing('municipalities', (code) => municipality(code)?.name ?? code),
    barriers: listing('barriers', (id) => barriers.get(id) ?? id),
  };
}
