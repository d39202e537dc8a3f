import { applyChange, layerGraph, MAX_EDITS, SirkelError, type Graph, type Person } from '@sirkel/graph-schema';
import { checkId } from '../changes/checkShapes.ts';
import type { Asked } from '../changes/Command.ts';
import { decide } from '../changes/decide.ts';
import { digestOf } from '../changes/digestOf.ts';
import type { DigestedChange, FoundMap, Head, Mending, Store } from '../store/Store.ts';
import { compareRows, type Difference } from './compareRows.ts';
import { createDescriber } from './describeDifference.ts';
import { foldLog } from './foldLog.ts';
import { planAdoption, planDiscarding, type AdoptedEdit } from './planAdoption.ts';
import type { Report } from './Report.ts';
import { verifyMap, type VerifiedStore } from './verifyStore.ts';

/** Which map's drift, and what becomes of it. */
export type AdoptInput = {
  readonly map: string;
  /** Stands in the log as the author: a person's id, never a name. */
  readonly as?: string | undefined;
  /** Puts the rows back to what the log says instead. */
  readonly discard?: boolean | undefined;
};

export type AdoptDeps = {
  readonly store: VerifiedStore & Pick<Store, 'mend'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
};

// Stands in the log as the author of what nobody says they did, as the seed does.
const ADOPT = 'adopt';

/** What was decided, by the last run of the decision. */
type Outcome = { done: readonly string[]; refused: readonly string[]; changes: readonly DigestedChange[] };

/**
 * Turns what others wrote into the rows into a change of the log, under the same rules as any change: all of it or
 * nothing. More than 500 edits become several changes, in one transaction all the same.
 * @throws SirkelError NOT_FOUND, INVALID for an author that is no id, CONFLICT when the map changes too fast
 */
export async function adoptDrift(deps: AdoptDeps, { map, as = ADOPT, discard = false }: AdoptInput): Promise<Report> {
  const person: Person = { id: checkId(as, '', 'as'), role: 'coordinator' };
  const { graph, faults } = await foldLog(deps.store, map);
  if (faults.length > 0) return refusal(map, faults, 'The log itself is damaged; restore the map from a backup.');
  let outcome: Outcome = { done: [], refused: [], changes: [] };
  const head = await deps.store.mend(map, graph.sequence, (found) => {
    const present = layerGraph(graph);
    for (const change of found.tail) applyChange(present, change);
    const differences = compareRows(present, found.found);
    const decided = discard
      ? discarded(present, found, differences)
      : adopted(deps, present, found, differences, person);
    outcome = decided.outcome;
    return decided.mending;
  });
  if (outcome.refused.length > 0) {
    const how = 'Mend these and run it again, or run it with --discard to put the rows back to what the log says.';
    return refusal(map, outcome.refused, how);
  }
  return told(deps, head, outcome, discard);
}

function refusal(map: string, sentences: readonly string[], how: string): Report {
  const lines = [`${map}: nothing was changed.`, ...sentences.map((sentence) => `  ${sentence}`), how];
  return { lines, isRight: false };
}

async function told({ store }: AdoptDeps, { map }: Head, outcome: Outcome, discard: boolean): Promise<Report> {
  const { drift } = await verifyMap(store, map);
  const sequences = outcome.changes.map(({ change }) => String(change.sequence)).join(', ');
  const what = discard
    ? 'the rows are back at what the log says.'
    : sequences === ''
      ? 'nothing had to become a change; the rows were put right.'
      : `this is change ${sequences} of the log now.`;
  const lines =
    outcome.done.length === 0
      ? [`${map}: log and rows agree already.`]
      : [`${map}: ${what}`, ...outcome.done.map((sentence) => `  ${sentence}`)];
  if (drift.length === 0) return { lines: [...lines, 'Log and rows agree.'], isRight: true };
  return { lines: [...lines, 'These differ still:', ...drift.map((sentence) => `  ${sentence}`)], isRight: false };
}

type Decided = { readonly mending: Mending | null; readonly outcome: Outcome };

function discarded(graph: Graph, { found }: FoundMap, differences: readonly Difference[]): Decided {
  const done = differences.map(createDescriber(graph, found));
  const mending = differences.length === 0 ? null : { ...planDiscarding(differences), changes: [] };
  return { mending, outcome: { done, refused: [], changes: [] } };
}

function adopted(
  { clock, newId }: AdoptDeps,
  graph: Graph,
  { head, found }: FoundMap,
  differences: readonly Difference[],
  person: Person,
): Decided {
  const describe = createDescriber(graph, found);
  const { edits, rows, refusals } = planAdoption(graph, differences, { newId, describe });
  const at = new Date(clock()).toISOString();
  const judge = (some: readonly AdoptedEdit[]): Judged => judgeEdits({ graph, head, person, at, newId }, some);
  const { changes, refused } = judgeAll(judge, edits);
  const done = differences.map(describe);
  if (refusals.length + refused.length > 0) {
    return { mending: null, outcome: { done: [], refused: [...refusals, ...refused], changes: [] } };
  }
  return { mending: differences.length === 0 ? null : { ...rows, changes }, outcome: { done, refused: [], changes } };
}

type Judged = {
  readonly changes: readonly DigestedChange[];
  readonly refused: { readonly edit: AdoptedEdit; readonly why: string } | null;
};
type JudgeParts = {
  readonly graph: Graph;
  readonly head: Head;
  readonly person: Person;
  readonly at: string;
  readonly newId: () => string;
};

const MOST_TOLD = 50;

/** All that is refused shall be told at once, not one thing at each try: what is refused is left out, the rest judged. */
function judgeAll(
  judge: (edits: readonly AdoptedEdit[]) => Judged,
  edits: readonly AdoptedEdit[],
): { readonly changes: readonly DigestedChange[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  let left = edits;
  for (;;) {
    const { changes, refused: one } = judge(left);
    if (one === null) return { changes, refused };
    refused.push(`${one.edit.sentence} Refused: ${one.why}`);
    if (refused.length === MOST_TOLD) return { changes: [], refused: [...refused, '… and perhaps more.'] };
    left = left.filter((edit) => edit !== one.edit);
  }
}

/** What `decide` says, as to anybody's change, against what the log says. */
function judgeEdits({ graph, head, person, at, newId }: JudgeParts, edits: readonly AdoptedEdit[]): Judged {
  const batches = Array.from({ length: Math.ceil(edits.length / MAX_EDITS) }, (_, index) =>
    edits.slice(index * MAX_EDITS, (index + 1) * MAX_EDITS),
  );
  const asked = batches.map((batch): Asked => {
    const command = {
      type: 'commit',
      operationId: newId(),
      person,
      cause: 'adopt',
      edits: batch.map(({ edit }) => edit),
    } as const;
    return { command, at, digest: digestOf(command) };
  });
  const known = { epoch: head.epoch, graph, undone: new Set<string>(), undoFloor: 0 };
  const { changes, answers } = decide(known, { head, tail: [], known: new Map() }, asked);
  for (const [index, answer] of answers.entries()) {
    if (answer.state === 'changed') continue;
    if (!(answer.error instanceof SirkelError)) throw answer.error;
    const [, number] = /^edits\[(\d+)\]/.exec(answer.error.details.path ?? '') ?? [];
    const edit = batches[index]?.[Number(number ?? Number.NaN)];
    if (edit === undefined) throw answer.error;
    return { changes: [], refused: { edit, why: answer.error.message } };
  }
  return { changes, refused: null };
}
