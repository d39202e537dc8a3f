import {
  applyChange,
  applyEdit,
  invertChange,
  layerGraph,
  redactChange,
  resolveEdits,
  SCHEMA_VERSION,
  SirkelError,
  type Change,
  type Edit,
  type EditCommand,
  type Graph,
  type PutEdit,
  type RedactEdit,
  type Stamp,
} from '@sirkel/graph-schema';
import type { DigestedChange, Situation } from '../store/Store.ts';
import { checkRecords, type PathOf } from './checkRecords.ts';
import { checkCommitRights, checkUndoRights, requireRight } from './checkRights.ts';
import { checkId, checkShapes } from './checkShapes.ts';
import { checkVisibility } from './checkVisibility.ts';
import type { Asked, Command, CommitCommand, UndoCommand } from './Command.ts';

/** What a server knows of a map before it asks the store. */
export type Known = {
  readonly epoch: string;
  /** The projection; stays as it is. */
  readonly graph: Graph;
  /** The operations that have been taken back, as far back as `undoFloor`. */
  readonly undone: ReadonlySet<string>;
  /** Changes up to this sequence are too old to be taken back. */
  readonly undoFloor: number;
};

/** The answer to one command: the change it became (or had become before), or why not. */
export type Answer =
  { readonly state: 'changed'; readonly change: Change } | { readonly state: 'refused'; readonly error: unknown };

export type Decision = {
  /** To be written, in sequence. */
  readonly changes: readonly DigestedChange[];
  /** One for each command, in the order they came. */
  readonly answers: readonly Answer[];
};

/**
 * Decides a batch of commands against the present: the projection with the tail on top. Pure; it may run twice.
 *
 * - D1 Each command is answered alone: a refusal leaves the others as they are, and what a refused command would have
 *   done is seen by none.
 * - D2 Later commands of a batch see what earlier ones did; changes are numbered on from the head without hole.
 * - D3 An operationId the log has, or that stands earlier in the batch, is answered with its change when the content is
 *   the same, else INVALID.
 * - D4 Roles are checked here, so that no road leads round them: `commit`, and `updateSettings` or `redact` where edits
 *   ask for it; `undo`, with the rights it took to make the change.
 * - D5 Shapes: every field within its type and length, at most 500 edits; the path says where.
 * - D6 Records fit the map: allowed ends, rings, barriers and own fields of the map, dates in order, two relations of one
 *   kind between the same ends only for different periods; what settings define is not removed while it is used; only a
 *   map whose id nobody guesses is shown to whoever has its link.
 * - D7 Conflicts as in `resolveEdits`, against the present that the store tells, not the one this server knows.
 * - D8 Undo takes back one's own changes, each once, under the same rule of conflicts.
 * - D9 A command without effect becomes a change without edits.
 * - D10 What is decided about a finding is one record under the finding's id: two who decide at once agree, or conflict by
 *   field. What it is about need not be on the map.
 * - D11 A view or tour that is named must be there when somebody names it; it may go afterwards, and what names it stays.
 */
export function decide(known: Known, situation: Situation, batch: readonly Asked[]): Decision {
  const graph = layerGraph(known.graph);
  const undoneHere = new Set<string>();
  for (const change of situation.tail) {
    applyChange(graph, change);
    if (change.undoes !== undefined) undoneHere.add(change.undoes);
  }
  const decided = new Map<string, DigestedChange>();
  const redactions: RedactEdit[] = [];
  const present: Present = {
    map: situation.head.map,
    graph,
    undoFloor: known.undoFloor,
    find: (operationId) => {
      const entry = decided.get(operationId) ?? situation.known.get(operationId);
      // What this batch blanks comes back by no undo of the same batch.
      return entry && { ...entry, change: redactions.reduce(redactChange, entry.change) };
    },
    isUndone: (operationId) => known.undone.has(operationId) || undoneHere.has(operationId),
  };
  const answers = batch.map((asked): Answer => {
    try {
      const sequence = situation.head.sequence + decided.size + 1;
      const { change, isNew } = decideOne(present, asked, sequence);
      if (!isNew) return { state: 'changed', change };
      applyChange(graph, change);
      decided.set(change.operationId, { change, digest: asked.digest });
      redactions.push(...change.edits.filter((edit) => edit.action === 'redact'));
      if (change.undoes !== undefined) undoneHere.add(change.undoes);
      return { state: 'changed', change };
    } catch (error) {
      return { state: 'refused', error };
    }
  });
  return { changes: [...decided.values()], answers };
}

type Present = {
  readonly map: string;
  readonly graph: Graph;
  readonly undoFloor: number;
  readonly find: (operationId: string) => DigestedChange | undefined;
  readonly isUndone: (operationId: string) => boolean;
};

type Decided = { readonly change: Change; readonly isNew: boolean };

function decideOne(present: Present, { command, at, digest }: Asked, sequence: number): Decided {
  checkId(command.operationId, '', 'operationId');
  if (command.type === 'commit') checkCommitRights(command.person, command.edits);
  else requireRight(command.person, 'undo');
  const standing = present.find(command.operationId);
  if (standing !== undefined) return { change: sameOrRefused(standing, digest), isNew: false };
  const stamp = { author: command.person.id, at, sequence };
  const edits = command.type === 'commit' ? commitEdits(present, command, stamp) : undoEdits(present, command, stamp);
  const head = { sequence, operationId: command.operationId, author: command.person.id, at };
  return { change: { ...head, ...causeOf(command, edits), schemaVersion: SCHEMA_VERSION, edits }, isNew: true };
}

function sameOrRefused(standing: DigestedChange, digest: string): Change {
  if (standing.digest === digest) return standing.change;
  throw new SirkelError('INVALID', 'This operationId has been used for something else; expected a new one.', {
    path: 'operationId',
  });
}

function causeOf(command: Command, edits: readonly Edit[]): Pick<Change, 'cause' | 'undoes'> {
  if (command.type === 'undo') return { cause: 'undo', undoes: command.undoes };
  return { cause: edits.some(({ action }) => action === 'redact') ? 'redact' : command.cause };
}

function commitEdits({ map, graph }: Present, command: CommitCommand, stamp: Stamp): readonly Edit[] {
  const commands = checkShapes(graph, command.edits);
  const { edits } = resolveEdits(graph, commands, stamp);
  checkFit(map, graph, edits, pathIn(commands));
  return edits;
}

function undoEdits(present: Present, { person, undoes, redo }: UndoCommand, stamp: Stamp): readonly Edit[] {
  const target = present.find(checkId(undoes, '', 'undoes'))?.change;
  const refuse = (code: 'NOT_FOUND' | 'CONFLICT' | 'INVALID', sentence: string): SirkelError =>
    new SirkelError(code, sentence, { path: 'undoes' });
  if (target === undefined) throw refuse('NOT_FOUND', 'There is no such change on this map to undo.');
  checkUndoRights(person, target);
  if (redo === true && target.cause !== 'undo') throw refuse('INVALID', 'Only an undo can be done again; undo this.');
  if (present.isUndone(undoes)) throw refuse('CONFLICT', 'This has been undone already.');
  if (target.sequence <= present.undoFloor) throw refuse('INVALID', 'This lies too far back to be undone.');
  const { edits } = invertChange(present.graph, target, stamp);
  try {
    checkFit(present.map, present.graph, edits, () => undefined);
  } catch (error) {
    // What fitted once does not fit any more: somebody has changed the map around it.
    if (error instanceof SirkelError) throw refuse('CONFLICT', `This cannot be undone any more. ${error.message}`);
    throw error;
  }
  return edits;
}

function checkFit(map: string, graph: Graph, edits: readonly Edit[], pathOf: PathOf): void {
  const scratch = layerGraph(graph);
  for (const edit of edits) applyEdit(scratch, edit);
  checkRecords(scratch, edits, pathOf);
  for (const edit of edits) {
    if (edit.action !== 'put' || edit.record !== 'mapSettings' || edit.after === null) continue;
    // What stands as it stood is no fault of this change.
    if (edit.before?.visibility === edit.after.visibility) continue;
    checkVisibility(map, edit.after, pathOf(edit, 'visibility') ?? 'visibility');
  }
}

/** Finds the last command that asked for a record; relations that go with a node were asked for by none. */
function pathIn(commands: readonly EditCommand[]): PathOf {
  return (edit, field) => {
    const index = commands.findLastIndex((command) => asksFor(command, edit));
    const command = commands[index];
    if (command === undefined) return undefined;
    return `edits[${String(index)}].${partOf(command)}.${field}`;
  };
}

function asksFor(command: EditCommand, { record, id }: PutEdit): boolean {
  switch (command.action) {
    case 'addNode':
      return record === 'node' && command.node.id === id;
    case 'addRelation':
      return record === 'relation' && command.relation.id === id;
    case 'addFollowUp':
      return record === 'followUp' && command.followUp.id === id;
    case 'addView':
      return record === 'view' && command.view.id === id;
    case 'addTour':
      return record === 'tour' && command.tour.id === id;
    case 'updateNode':
      return record === 'node' && command.id === id;
    case 'updateRelation':
      return record === 'relation' && command.id === id;
    case 'updateFollowUp':
      return record === 'followUp' && command.id === id;
    case 'updateView':
      return record === 'view' && command.id === id;
    case 'updateTour':
      return record === 'tour' && command.id === id;
    case 'updateSettings':
      return record === 'mapSettings';
    case 'removeNode':
    case 'removeRelation':
    case 'removeFollowUp':
    case 'removeView':
    case 'removeTour':
    case 'redact':
      return false;
  }
}

const partsOfAdding: ReadonlyMap<EditCommand['action'], string> = new Map([
  ['addNode', 'node'],
  ['addRelation', 'relation'],
  ['addFollowUp', 'followUp'],
  ['addView', 'view'],
  ['addTour', 'tour'],
]);

function partOf({ action }: EditCommand): string {
  return partsOfAdding.get(action) ?? 'after';
}
