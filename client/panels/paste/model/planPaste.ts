import type { Graph, MapSettings } from '@sirkel/graph-schema';
import { orderProblems } from '../../edit/model/readForm.ts';
import { noMends } from './Mends.ts';
import type { Mends } from './Mends.ts';
import type { PasteTarget } from './PasteTarget.ts';
import { cellReader } from './readPastedCell.ts';
import type { CellProblem } from './readPastedCell.ts';
import type { SheetRow } from './Sheet.ts';
import { nameKey, standingIndex } from './standingIndex.ts';
import type { Standing } from './standingIndex.ts';

/** A cell that cannot be used: in which column it stands, and why. */
export type BrokenCell = { readonly column: number; readonly target: PasteTarget; readonly problem: CellProblem };

/** A row of what was pasted, judged. */
export type PasteRow = {
  /** Its number in the spreadsheet. */
  readonly number: number;
  /** What it is called, also where that cannot be kept. */
  readonly name: string;
  /** What it would say on the map, by field; without the cells that cannot be used. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly broken: readonly BrokenCell[];
  /** What it must say and does not, as its name, or says so that nobody understands: then it cannot be on the map at all. */
  readonly lacks: readonly PasteTarget[];
  readonly standing: Standing | null;
  /** The number of the first row of the spreadsheet that is the same. */
  readonly like: number | null;
};

export type PasteInput = {
  /** Without the headings. */
  readonly rows: readonly SheetRow[];
  /** What each column becomes, by the target's id; null: it is not used. */
  readonly columns: readonly (string | null)[];
  readonly targets: readonly PasteTarget[];
  /** What all rows say in a field that no column becomes, by the field's id. */
  readonly forAll: ReadonlyMap<string, string>;
  /** What stands instead of what nobody understands. */
  readonly mends?: Mends;
  readonly kind: string;
  readonly graph: Pick<Graph, 'nodes'>;
  readonly settings: MapSettings | null;
};

/**
 * What would become of each row: what it says, what of it cannot be used, whether it stands on the map already, and
 * whether an earlier row is the same. Nothing is asked for yet. Cost: cells, plus the nodes of the map.
 */
export function planPaste({
  rows,
  columns,
  targets,
  forAll,
  mends = noMends,
  kind,
  graph,
  settings,
}: PasteInput): readonly PasteRow[] {
  const known = new Map(targets.map((target) => [target.id, target]));
  const used = columns.flatMap((id, column) => {
    const target = known.get(id ?? '');
    return target === undefined ? [] : [{ column, target, read: cellReader(target, settings, mends) }];
  });
  const find = standingIndex(graph, kind);
  const seen = createSeen();
  return rows.map(({ number, cells }) => {
    const values = new Map<string, unknown>([...forAll].filter(([, value]) => value !== ''));
    const broken: BrokenCell[] = [];
    for (const { column, target, read } of used) {
      const { value, problem } = read(cells[column] ?? '');
      if (problem !== null) broken.push({ column, target, problem });
      if (value !== undefined) values.set(target.id, value);
    }
    const late = used.find(({ target }) => target.id === 'validTo');
    const [disorder] = orderProblems(Object.fromEntries(values));
    if (late !== undefined && disorder !== undefined) {
      const { code, values: from } = disorder;
      broken.push({ ...late, problem: { code, got: (cells[late.column] ?? '').trim(), values: from } });
      values.delete('validTo');
    }
    const record = recordOf(values, targets);
    const lacks = lackingTargets(targets, record, broken);
    const isNameless = record['name'] === undefined;
    const nameColumn = used.find(({ target }) => target.id === 'name')?.column ?? 0;
    return {
      number,
      name: typeof record['name'] === 'string' ? record['name'] : (cells[nameColumn] ?? ''),
      record,
      broken,
      lacks,
      standing: isNameless ? null : find(record),
      like: isNameless ? null : seen(record, number),
    };
  });
}

/**
 * What keeps a row from the map: what it must say and does not, and what cannot be left out where nobody understands it.
 */
function lackingTargets(
  targets: readonly PasteTarget[],
  record: Readonly<Record<string, unknown>>,
  broken: readonly BrokenCell[],
): readonly PasteTarget[] {
  const unclear = broken.map(({ target }) => target).filter(({ id }) => isDecisive(id));
  return [...neededTargets(targets).filter(({ id }) => record[id] === undefined), ...unclear];
}

/**
 * Whether what a cell says of this cannot be left out: without its status a row would be said to exist, and without its
 * kind to be another, whatever it said itself.
 */
export function isDecisive(target: string): boolean {
  return target === 'status' || target === 'kind';
}

/** What a row must say; a status that no cell tells is chosen for all such rows. */
export function neededTargets(targets: readonly PasteTarget[]): readonly PasteTarget[] {
  return targets.filter((target) => target.of === 'field' && target.field.required === true && target.id !== 'status');
}

/** The fields of a record; the map's own are rows of one of them. */
function recordOf(
  values: ReadonlyMap<string, unknown>,
  targets: readonly PasteTarget[],
): Readonly<Record<string, unknown>> {
  const ofFields = new Set(targets.filter((target) => target.of === 'field').map(({ id }) => id));
  const fields = [...values].filter(([id]) => ofFields.has(id));
  const own = targets.flatMap((target) => {
    const value = target.of === 'own' ? values.get(target.id) : undefined;
    return target.of === 'own' && value !== undefined ? [{ field: target.custom.id, value }] : [];
  });
  return Object.fromEntries(own.length === 0 ? fields : [...fields, ['customValues', own]]);
}

/** Remembers rows, and tells of each which earlier one is the same. */
function createSeen(): (record: Readonly<Record<string, unknown>>, number: number) => number | null {
  const rows = new Map<string, number>();
  return (record, number) => {
    const keys = [record['organisationNumber'], record['name']]
      .filter((value) => typeof value === 'string')
      .map((value, at) => `${at} ${nameKey(value)}`);
    const like = keys.map((key) => rows.get(key)).find((found) => found !== undefined) ?? null;
    for (const key of keys) if (!rows.has(key)) rows.set(key, number);
    return like;
  };
}
