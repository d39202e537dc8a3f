import { canonical } from '../canonical.ts';
import { equalValues } from '../equalValues.ts';
import { SirkelError } from '../errors.ts';
import type {
  FollowUpRecord,
  NewFollowUp,
  NewNode,
  NewRelation,
  NewTour,
  NewView,
  NodeRecord,
  RelationRecord,
} from '../generated/records.ts';
import { relationKind } from '../relationKinds.ts';
import type { AddedRecord, Edit, LooseRecord, Records } from './Change.ts';
import { createDraft, standing, type Draft, type Stamp } from './Draft.ts';
import type { EditCommand, Patch } from './EditCommand.ts';
import type { Graph } from './Graph.ts';
import { contentOf, fixedFields } from './recordFields.ts';
import { unredactableFields } from './redact.ts';
import { updateRecord } from './updateRecord.ts';

type Command<A extends EditCommand['action']> = Extract<EditCommand, { readonly action: A }>;

/**
 * What the commands of one change come to on a graph: whole records before and after. Pure: the server decides by it,
 * and the client shows by it what was asked for before the server has answered. Later commands see what earlier ones
 * did. It does not check shapes, allowed ends or what the settings define; the server does.
 *
 * Commands without effect give no edits; when none has an effect the change has none, and is written all the same, so
 * that its operationId is known and a repeated question gets the same answer.
 * @param graph the present; stays as it is
 * @param commands all of them are one change, or none
 * @param stamp author, time and sequence of the change
 * @throws SirkelError CONFLICT with every field that somebody else has changed, or for what was removed in the
 * meantime; NOT_FOUND for an end that is not on the map; INVALID for what can never be done
 */
export function resolveEdits(
  graph: Graph,
  commands: readonly EditCommand[],
  stamp: Stamp,
): { readonly edits: readonly Edit[] } {
  if (commands.some(({ action }) => action === 'redact')) return { edits: commands.map(resolveRedaction) };
  const draft = createDraft(graph, stamp);
  for (const [index, command] of commands.entries()) resolveCommand(draft, command, `edits[${String(index)}]`);
  return { edits: draft.finish() };
}

function resolveCommand(draft: Draft, command: EditCommand, path: string): void {
  switch (command.action) {
    case 'addNode':
      addNode(draft, command.node, path);
      return;
    case 'addRelation':
      addRelation(draft, command.relation, path);
      return;
    case 'addFollowUp':
      addFollowUp(draft, command.followUp, path);
      return;
    case 'addView':
      addNamed(draft, 'view', command.view, `${path}.view.id`);
      return;
    case 'addTour':
      addNamed(draft, 'tour', command.tour, `${path}.tour.id`);
      return;
    case 'updateNode':
      updateStanding(draft, 'node', command, path);
      return;
    case 'updateRelation':
      updateStanding(draft, 'relation', command, path);
      return;
    case 'updateFollowUp':
      updateStanding(draft, 'followUp', command, path);
      return;
    case 'updateView':
      updateStanding(draft, 'view', command, path);
      return;
    case 'updateTour':
      updateStanding(draft, 'tour', command, path);
      return;
    case 'updateSettings':
      updateSettings(draft, command, path);
      return;
    case 'removeNode':
      removeNode(draft, command.id);
      return;
    case 'removeRelation':
      removeRelation(draft, command.id);
      return;
    case 'removeFollowUp':
      removeLoose(draft, 'followUp', command.id);
      return;
    case 'removeView':
      removeLoose(draft, 'view', command.id);
      return;
    case 'removeTour':
      removeLoose(draft, 'tour', command.id);
      return;
    case 'redact':
      throw new Error('Redactions are resolved apart.');
  }
}

function addNode(draft: Draft, node: NewNode, path: string): void {
  const content = canonical(contentOf(node)) as NewNode;
  if (isThereAlready(draft, 'node', content, `${path}.node.id`)) return;
  draft.put('node', content.id, created(content, draft.stamp) as NodeRecord);
}

function addRelation(draft: Draft, relation: NewRelation, path: string): void {
  const content = inOneOrder(canonical(contentOf(relation)) as NewRelation);
  if (isThereAlready(draft, 'relation', content, `${path}.relation.id`)) return;
  for (const end of ['from', 'to'] as const) {
    if (draft.graph.nodes.has(relation[end])) continue;
    throw new SirkelError(
      'NOT_FOUND',
      `Expected a node of this map; there is none with the id ${relation[end]} (any more).`,
      {
        path: `${path}.relation.${end}`,
      },
    );
  }
  draft.put('relation', content.id, created(content, draft.stamp) as RelationRecord);
}

/**
 * Two who decide about one finding have the same record in mind, for its id is the finding's: what differs is told as the
 * conflict it is, by field, and not as an id that is taken.
 */
function addFollowUp(draft: Draft, followUp: NewFollowUp, path: string): void {
  const content = canonical(contentOf(followUp)) as NewFollowUp;
  const current = standing(draft.graph, 'followUp', content.id) as FollowUpRecord | null;
  if (current === null) draft.put('followUp', content.id, created(content, draft.stamp) as FollowUpRecord);
  else updateRecord(draft, { record: 'followUp', current, before: {}, after: content, path: `${path}.followUp` });
}

function addNamed(draft: Draft, record: 'view' | 'tour', added: NewView | NewTour, path: string): void {
  const content = canonical(contentOf(added)) as NewView | NewTour;
  if (isThereAlready(draft, record, content, path)) return;
  draft.put(record, content.id, created(content, draft.stamp) as Records[typeof record]);
}

// What names it stays as it is, and says where it is shown that this is gone.
function removeLoose(draft: Draft, record: LooseRecord, id: string): void {
  if (standing(draft.graph, record, id) !== null) draft.put(record, id, null);
}

/** The ends of mutual kinds are stored in one order, so that the same tie drawn from either side is the same. */
function inOneOrder(relation: NewRelation): NewRelation {
  const { from, to } = relation;
  return relationKind(relation.kind).mutual && from > to ? { ...relation, from: to, to: from } : relation;
}

function isThereAlready(
  draft: Draft,
  record: 'node' | 'relation' | 'view' | 'tour',
  content: NewNode | NewRelation | NewView | NewTour,
  path: string,
): boolean {
  const present = standing(draft.graph, record, content.id);
  if (present !== null && equalValues(contentOf(present), content)) return true;
  // What a change removes it may add again, but an id never comes to mean something else: that could not be undone.
  const before = draft.before(record, content.id);
  if (present === null && (before === null || isTheSame(before, content))) return false;
  throw new SirkelError('INVALID', `There is another ${record} with the id ${content.id} already; expected a new id.`, {
    path,
  });
}

function isTheSame(one: object, other: object): boolean {
  return [...fixedFields].every((field) => (one as Patch)[field] === (other as Patch)[field]);
}

function created(content: object, { author, at, sequence }: Stamp): object {
  const stamped = { version: sequence, createdBy: author, createdAt: at, updatedBy: author, updatedAt: at };
  // Not by `...content`: to V8 each such object would have a shape of its own, to be kept beside it and read slowly.
  return Object.assign({}, content, stamped);
}

function updateStanding(
  draft: Draft,
  record: AddedRecord,
  { id, before, after }: Command<'updateNode' | 'updateRelation' | 'updateFollowUp' | 'updateView' | 'updateTour'>,
  path: string,
): void {
  const current = standing(draft.graph, record, id);
  if (current === null) {
    throw new SirkelError('CONFLICT', `The ${record} ${id} is not on this map any more, so it cannot be changed.`, {
      path: `${path}.id`,
    });
  }
  updateRecord(draft, { record, current, before, after, path });
}

function updateSettings(draft: Draft, { before, after }: Command<'updateSettings'>, path: string): void {
  const current = draft.graph.settings;
  if (current === null) throw new SirkelError('CONFLICT', 'This map has no settings to change.', { path });
  updateRecord(draft, { record: 'mapSettings', current, before, after, path });
}

/** Removing never conflicts; what ties a node to others goes with it, in the same change. */
function removeNode(draft: Draft, id: string): void {
  for (const relationId of [...(draft.graph.ties.get(id) ?? [])].sort()) removeRelation(draft, relationId);
  if (draft.graph.nodes.has(id)) draft.put('node', id, null);
}

function removeRelation(draft: Draft, id: string): void {
  if (standing(draft.graph, 'relation', id) !== null) draft.put('relation', id, null);
}

// A record may be gone and its earlier pictures still be in the log, so it need not stand to be blanked.
function resolveRedaction(command: EditCommand, index: number): Edit {
  const path = `edits[${String(index)}]`;
  if (command.action !== 'redact') {
    throw new SirkelError('INVALID', 'Expected redactions alone; they are a change of their own.', { path });
  }
  const { action, record, id, field } = command;
  if (unredactableFields.has(field)) {
    throw new SirkelError('INVALID', `The field "${field}" holds the ${record} together and cannot be blanked.`, {
      path: `${path}.field`,
    });
  }
  return { action, record, id, field };
}
