import {
  contentOf,
  fieldRules,
  type EditCommand,
  type Graph,
  type NewFollowUp,
  type NewNode,
  type NewRelation,
  type NewTour,
  type NewView,
} from '@sirkel/graph-schema';
import type { Mending, Row } from '../store/Store.ts';
import { idOf, type Difference } from './compareRows.ts';

/** An edit that makes the log say what was found, and the difference it comes from, in words. */
export type AdoptedEdit = { readonly edit: EditCommand; readonly sentence: string };

/** How differences become edits, and what has to be done to the rows before they are written. */
export type Adoption = {
  readonly edits: readonly AdoptedEdit[];
  readonly rows: Omit<Mending, 'changes'>;
  /** Differences that nobody can make a change of, with the reason. */
  readonly refusals: readonly string[];
};

export type Naming = {
  /** For what was found without an id, or with one that is taken. */
  readonly newId: () => string;
  readonly describe: (difference: Difference) => string;
};

type Making = {
  readonly graph: Graph;
  readonly newId: () => string;
  /** The ids of the nodes that were found, by handle. */
  readonly ids: Map<string, string>;
  readonly edits: { readonly place: number; readonly adopted: AdoptedEdit }[];
  readonly remove: string[];
  readonly claim: { readonly handle: string; readonly id: string }[];
  readonly put: Row[];
  readonly refusals: string[];
};

type Values = Readonly<Record<string, unknown>>;
type In<S extends Difference['state']> = Extract<Difference, { readonly state: S }>;

/** The order of edits in which no relation is without an end and no node is looked for before it is there. */
const place: Readonly<Record<EditCommand['action'], number>> = {
  removeRelation: 0,
  removeNode: 1,
  updateSettings: 2,
  addNode: 3,
  updateNode: 4,
  updateRelation: 5,
  addRelation: 6,
  addView: 7,
  updateView: 7,
  removeView: 7,
  addFollowUp: 7,
  updateFollowUp: 7,
  removeFollowUp: 7,
  addTour: 8,
  updateTour: 8,
  removeTour: 8,
  redact: 9,
};

/**
 * What has to be written for the log to say what was found among the rows.
 * @param graph what the log says
 */
export function planAdoption(graph: Graph, differences: readonly Difference[], { newId, describe }: Naming): Adoption {
  const making: Making = { graph, newId, ids: new Map(), edits: [], remove: [], claim: [], put: [], refusals: [] };
  const inOrder = differences.toSorted(
    (one, other) => Number(one.record === 'relation') - Number(other.record === 'relation'),
  );
  for (const difference of inOrder) {
    const sentence = describe(difference);
    if (difference.state !== 'missing' && difference.found.faults.length > 0) making.refusals.push(sentence);
    else adopt(making, difference, sentence);
  }
  const edits = making.edits.toSorted((one, other) => one.place - other.place).map(({ adopted }) => adopted);
  return { edits, rows: making, refusals: making.refusals };
}

/** How rows go back to what the log says, whatever was found. */
export function planDiscarding(differences: readonly Difference[]): Omit<Mending, 'changes'> {
  const [remove, claim, put]: [string[], Making['claim'], Row[]] = [[], [], []];
  for (const difference of differences) {
    if (difference.state === 'unknown' || difference.state === 'moved') remove.push(difference.found.handle);
    if (difference.state === 'differs') rightRow(difference, remove, claim);
    if (difference.state !== 'unknown') put.push(rowOf(difference));
  }
  return { remove, claim, put };
}

function adopt(making: Making, difference: Difference, sentence: string): void {
  const add = (edit: EditCommand): void => {
    making.edits.push({ place: place[edit.action], adopted: { edit, sentence } });
  };
  switch (difference.state) {
    case 'missing':
      making.put.push(rowOf(difference));
      if (difference.record === 'mapSettings') making.refusals.push(sentence);
      else add({ action: removing[difference.record], id: difference.logged.id });
      return;
    case 'differs':
      rightRow(difference, making.remove, making.claim);
      making.put.push(rowOf(difference));
      update(difference, add);
      return;
    case 'moved':
      making.put.push(rowOf(difference));
      add({ action: 'removeRelation', id: difference.logged.id });
      // An id never comes to mean something else, so what is tied otherwise is another relation.
      addRelation(making, difference, making.newId(), add);
      return;
    case 'unknown':
      if (difference.record === 'node') addNode(making, difference, add);
      else if (difference.record === 'relation') addRelation(making, difference, freeId(making, difference), add);
      else if (difference.record === 'followUp') addFollowUp(making, difference, add);
      else if (difference.record === 'view' || difference.record === 'tour') addNamed(making, difference, add);
      else making.refusals.push(sentence);
  }
}

const removing = {
  node: 'removeNode',
  relation: 'removeRelation',
  followUp: 'removeFollowUp',
  view: 'removeView',
  tour: 'removeTour',
} as const;
const updating = {
  node: 'updateNode',
  relation: 'updateRelation',
  followUp: 'updateFollowUp',
  view: 'updateView',
  tour: 'updateTour',
} as const;

// It comes back by its edit, under the id of its finding, which it cannot be without.
function addFollowUp(making: Making, { found }: In<'unknown'>, add: (edit: EditCommand) => void): void {
  making.remove.push(found.handle);
  add({ action: 'addFollowUp', followUp: contentOf(found.value) as unknown as NewFollowUp });
}

// Likewise, under the id that was found: an address or a tour may name it.
function addNamed(making: Making, { record, found }: In<'unknown'>, add: (edit: EditCommand) => void): void {
  making.remove.push(found.handle);
  const content = contentOf(found.value);
  if (record === 'view') add({ action: 'addView', view: content as unknown as NewView });
  else add({ action: 'addTour', tour: content as unknown as NewTour });
}

function addNode(making: Making, difference: In<'unknown'>, add: (edit: EditCommand) => void): void {
  const { handle, value } = difference.found;
  const id = freeId(making, difference);
  making.ids.set(handle, id);
  making.claim.push({ handle, id });
  add({ action: 'addNode', node: { ...contentOf(value), id } as unknown as NewNode });
}

function addRelation(
  making: Making,
  difference: In<'unknown' | 'moved'>,
  id: string,
  add: (edit: EditCommand) => void,
): void {
  const { handle, value, ends } = difference.found;
  const [from, to] = [value['from'], value['to']].map((end, index) => making.ids.get(ends?.[index] ?? '') ?? end);
  // It comes back by its edit, whose ends may stand in another order.
  making.remove.push(handle);
  add({ action: 'addRelation', relation: { ...contentOf(value), id, from, to } as unknown as NewRelation });
}

function freeId({ graph, newId }: Making, { record, found }: In<'unknown'>): string {
  if (found.value['id'] === undefined) return newId();
  const id = idOf(found);
  const isTaken = record === 'node' ? graph.nodes.has(id) : graph.relations.has(id) || graph.waiting.has(id);
  return isTaken ? newId() : id;
}

function update({ record, found, logged, fields }: In<'differs'>, add: (edit: EditCommand) => void): void {
  const told = logged as unknown as Values;
  const kept = keptByServer(record, String(told['kind']));
  const asked = fields.filter((field) => !kept.has(field));
  if (asked.length === 0) return;
  const pick = (values: Values): Values => Object.fromEntries(asked.map((field) => [field, values[field] ?? null]));
  const patches = { before: pick(told), after: pick(found.value) };
  if (record === 'mapSettings') {
    add({ action: 'updateSettings', ...patches });
  } else add({ action: updating[record], id: logged.id, ...patches });
}

const serverFields = ['version', 'createdBy', 'createdAt', 'updatedBy', 'updatedAt', 'review'];

// What the server keeps about a record is put right and never adopted.
function keptByServer(record: Difference['record'], kind: string): ReadonlySet<string> {
  const { open } = fieldRules(record, kind);
  return new Set(serverFields.filter((field) => !open.has(field)));
}

function rightRow({ record, found, logged }: In<'differs'>, remove: string[], claim: Making['claim']): void {
  if (record === 'node') claim.push({ handle: found.handle, id: logged.id });
  else if (record === 'relation' && found.gaps.length + found.faults.length > 0) remove.push(found.handle);
}

function rowOf({ record, logged }: In<'missing' | 'differs' | 'moved'>): Row {
  return { record, value: logged } as Row;
}
