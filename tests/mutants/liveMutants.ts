import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const deciding = mutantsOf('server/changes', 'server/changes/decide.test.ts');
const queueing = mutantsOf('server/changes', 'server/changes/createMapQueue.test.ts');
const following = mutantsOf('server/changes', 'server/changes/createFollower.test.ts');
const keeping = mutantsOf('server/projection', 'server/projection/LiveMaps.test.ts');

/** Faults of deciding, of the queue, of following and of the table of maps. */
export const liveMutants: readonly Mutant[] = [
  deciding('D1', 'a refusal ends the batch', 'decide.ts', "return { state: 'refused', error };", 'throw error;'),
  deciding(
    'D2',
    'later commands do not see earlier ones',
    'decide.ts',
    'applyChange(graph, change);\n      decided.set',
    'decided.set',
  ),
  deciding(
    'D3',
    'an operation is judged by its id alone',
    'decide.ts',
    'if (standing.digest === digest) return standing.change;',
    'if (digest.length > 0) return standing.change;',
  ),
  deciding('D4', 'a commit asks for no right', 'checkRights.ts', "requireRight(person, 'commit');", ''),
  deciding(
    'D5',
    'any number of edits is taken',
    'checkShapes.ts',
    'if (edits.length > MAX_EDITS) {',
    'if (edits.length > 9 * MAX_EDITS) {',
  ),
  deciding('D6', 'nobody looks whether records fit the map', 'decide.ts', 'checkRecords(scratch, edits, pathOf);', ''),
  deciding(
    'D7',
    'the tail is left out',
    'decide.ts',
    `applyChange(graph, change);
    if (change.undoes`,
    'if (change.undoes',
  ),
  deciding('D8', 'everybody takes back everything', 'decide.ts', 'checkUndoRights(person, target);', ''),
  deciding(
    'D8',
    'a change is taken back again and again',
    'decide.ts',
    "if (present.isUndone(undoes)) throw refuse('CONFLICT', 'This has been undone already.');",
    '',
  ),
  mutantsOf('graph-schema', 'server/changes/decide.test.ts')(
    'D10',
    'whoever decides about a finding last is right',
    'changes/resolveEdits.ts',
    'current, before: {}, after: content, path: `${path}.followUp` });',
    'current, before: current, after: content, path: `${path}.followUp` });',
  ),
  deciding(
    'D11',
    'a tour may name views that never were',
    'checkRecords.ts',
    '!before.has(view) && !graph.views.has(view)',
    '!before.has(view) && graph.views.has(view)',
  ),
  deciding(
    'D9',
    'what has no effect is refused',
    'decide.ts',
    'checkFit(map, graph, edits, pathIn(commands));',
    "if (edits.length === 0) throw new SirkelError('INVALID', 'Nothing to do.');\n  checkFit(map, graph, edits, pathIn(commands));",
  ),
  queueing('Q1', 'a batch has no end', 'createMapQueue.ts', 'if (count === MAX_BATCH || ', 'if ('),
  queueing(
    'Q2',
    'it is answered before it is folded',
    'createMapQueue.ts',
    `deps.projection.fold([...result.tail, ...result.changes]);
    answer(deps, batch, decision.answers, result.changes);`,
    `answer(deps, batch, decision.answers, result.changes);
    setTimeout(() => deps.projection.fold([...result.tail, ...result.changes]), 20);`,
  ),
  queueing(
    'Q3',
    'the first decision is answered by',
    'createMapQueue.ts',
    'last.decision = isSameEpoch',
    'last.decision ??= isSameEpoch',
  ),
  queueing(
    'Q4',
    'one is refused for another’s command',
    'createMapQueue.ts',
    "if (code === 'INVALID' && batch.length > 1) {",
    "if (code === 'CONFLICT' && batch.length > 1) {",
  ),
  queueing(
    'Q5',
    'another epoch is written to',
    'createMapQueue.ts',
    'situation.head.epoch === known.epoch',
    'situation.head.epoch.length > 0',
  ),
  following('F1', 'every tail is fetched', 'createFollower.ts', 'return behind > 0;', 'return behind >= 0;'),
  keeping(
    'F2',
    'what comes after a hole is folded',
    'LiveMap.ts',
    'if (reload !== null || change.sequence > graph.sequence + 1) return;',
    'if (reload !== null) return;',
  ),
  following(
    'F3',
    'another epoch is followed',
    'createFollower.ts',
    'head?.epoch !== map.head().epoch;',
    'head === undefined && map.head().sequence < 0;',
  ),
  following(
    'F4',
    'nobody looks again after the tail is read',
    'createFollower.ts',
    'const verified = await headsOf(store, moved);',
    'const verified = heads;',
  ),
  following(
    'F5',
    'every failure is logged',
    'createFollower.ts',
    'if (fails && !failing) log.warn',
    'if (fails) log.warn',
  ),
  keeping(
    'L1',
    'everyone who asks loads the map again',
    'LiveMaps.ts',
    'const entry = table.get(map) ?? load(',
    'const entry = load(',
  ),
  keeping('L2', 'no map leaves memory', 'LiveMaps.ts', 'clock() - idleAfter', 'clock() - 1_000 * idleAfter'),
  keeping('L3', 'a retired map keeps its place', 'LiveMaps.ts', 'if (table.get(map) === entry) table.delete(map);', ''),
];
