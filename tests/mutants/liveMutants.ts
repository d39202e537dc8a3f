import type { Mutant } from './Mutant.ts';

const decide = ['server/changes/decide.ts', 'server/changes/decide.test.ts'] as const;
const queue = ['server/changes/createMapQueue.ts', 'server/changes/createMapQueue.test.ts'] as const;
const follower = ['server/changes/createFollower.ts', 'server/changes/createFollower.test.ts'] as const;
const table = ['server/projection/LiveMaps.ts', 'server/projection/LiveMaps.test.ts'] as const;
const liveMap = ['server/projection/LiveMap.ts', 'server/projection/LiveMaps.test.ts'] as const;

type Place = readonly [file: string, test: string];

const mutant = (rule: string, fault: string, [file, test]: Place, from: string, to: string): Mutant => ({
  rule,
  test,
  fault,
  swaps: [{ file, from, to }],
});

/** Faults of deciding, of the queue, of following and of the table of maps. */
export const liveMutants: readonly Mutant[] = [
  mutant('D1', 'a refusal ends the batch', decide, "return { state: 'refused', error };", 'throw error;'),
  mutant(
    'D2',
    'later commands do not see earlier ones',
    decide,
    'applyChange(graph, change);\n      decided.set',
    'decided.set',
  ),
  mutant(
    'D3',
    'an operation is judged by its id alone',
    decide,
    'if (standing.digest === digest) return standing.change;',
    'if (digest.length > 0) return standing.change;',
  ),
  mutant(
    'D4',
    'a commit asks for no right',
    ['server/changes/checkRights.ts', decide[1]],
    "requireRight(person, 'commit');",
    '',
  ),
  mutant(
    'D5',
    'any number of edits is taken',
    ['server/changes/checkShapes.ts', decide[1]],
    'if (edits.length > MAX_EDITS) {',
    'if (edits.length > 9 * MAX_EDITS) {',
  ),
  mutant('D6', 'nobody looks whether records fit the map', decide, 'checkRecords(scratch, edits, pathOf);', ''),
  mutant(
    'D7',
    'the tail is left out',
    decide,
    `applyChange(graph, change);
    if (change.undoes`,
    'if (change.undoes',
  ),
  mutant('D8', 'everybody takes back everything', decide, 'checkUndoRights(person, target);', ''),
  mutant(
    'D8',
    'a change is taken back again and again',
    decide,
    "if (present.isUndone(undoes)) throw refuse('CONFLICT', 'This has been undone already.');",
    '',
  ),
  mutant(
    'D9',
    'what has no effect is refused',
    decide,
    'checkFit(map, graph, edits, pathIn(commands));',
    "if (edits.length === 0) throw new SirkelError('INVALID', 'Nothing to do.');\n  checkFit(map, graph, edits, pathIn(commands));",
  ),
  mutant('Q1', 'a batch has no end', queue, 'if (count === MAX_BATCH || ', 'if ('),
  mutant(
    'Q2',
    'it is answered before it is folded',
    queue,
    `deps.projection.fold([...result.tail, ...result.changes]);
    answer(deps, batch, decision.answers, result.changes);`,
    `answer(deps, batch, decision.answers, result.changes);
    setTimeout(() => deps.projection.fold([...result.tail, ...result.changes]), 20);`,
  ),
  mutant(
    'Q3',
    'the first decision is answered by',
    queue,
    'last.decision = isSameEpoch',
    'last.decision ??= isSameEpoch',
  ),
  mutant(
    'Q4',
    'one is refused for another’s command',
    queue,
    "if (code === 'INVALID' && batch.length > 1) {",
    "if (code === 'CONFLICT' && batch.length > 1) {",
  ),
  mutant(
    'Q5',
    'another epoch is written to',
    queue,
    'situation.head.epoch === known.epoch',
    'situation.head.epoch.length > 0',
  ),
  mutant('F1', 'every tail is fetched', follower, 'return behind > 0;', 'return behind >= 0;'),
  mutant(
    'F2',
    'what comes after a hole is folded',
    liveMap,
    'if (reload !== null || change.sequence > graph.sequence + 1) return;',
    'if (reload !== null) return;',
  ),
  mutant(
    'F3',
    'another epoch is followed',
    follower,
    'head?.epoch !== map.head().epoch;',
    'head === undefined && map.head().sequence < 0;',
  ),
  mutant(
    'F4',
    'nobody looks again after the tail is read',
    follower,
    'const verified = await headsOf(store, moved);',
    'const verified = heads;',
  ),
  mutant('F5', 'every failure is logged', follower, 'if (fails && !failing) log.warn', 'if (fails) log.warn'),
  mutant(
    'L1',
    'everyone who asks loads the map again',
    table,
    'const entry = table.get(map) ?? load(',
    'const entry = load(',
  ),
  mutant('L2', 'no map leaves memory', table, 'clock() - idleAfter', 'clock() - 1_000 * idleAfter'),
  mutant('L3', 'a retired map keeps its place', table, 'if (table.get(map) === entry) table.delete(map);', ''),
];
