import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const mutant = mutantsOf('server/store/embedded', 'tests/contract/embeddedStore.test.ts');

const commit = "await writeBatch(db, [...writes, ...purge, { type: 'put', key: mapKey(map), value: after }]);";

/** One or more faults of the embedded adapter for each rule that it keeps by itself. */
export const embeddedMutants: readonly Mutant[] = [
  mutant('S1', 'the head stays behind', 'appendChanges.ts', commit, 'await writeBatch(db, writes);'),
  mutant(
    'S2',
    'the error of a decision comes out as another',
    'appendChanges.ts',
    'const decided = request.decide(situation);',
    `let decided: readonly DigestedChange[];
  try {
    decided = request.decide(situation);
  } catch {
    throw new SirkelError('UNAVAILABLE', 'A decision failed.');
  }`,
  ),
  mutant(
    'S3',
    'rows and head are written one after the other',
    'appendChanges.ts',
    commit,
    `await writeBatch(db, writes);
  await writeBatch(db, [{ type: 'put', key: mapKey(map), value: after }]);`,
  ),
  mutant('S4', 'a decision is taken as it comes', 'appendChanges.ts', 'checkDecided(request, situation, decided);', ''),
  mutant(
    'S5',
    'writers do not wait for each other',
    'openEmbeddedStore.ts',
    'serial(request.map, () => appendChanges(db, request))',
    'appendChanges(db, request)',
  ),
  mutant(
    'S7',
    'what is known is not told',
    'appendChanges.ts',
    'const situation = { head, tail, known };',
    'const situation = { head, tail, known: known.size > 99 ? known : new Map<string, DigestedChange>() };',
  ),
  mutant(
    'S8',
    'operations are not remembered',
    'composeWrites.ts',
    "{ type: 'put', key: operationKey(generation, operationId), value: sequence },",
    "{ type: 'del', key: operationKey(generation, `${operationId}${String(sequence)}`) },",
  ),
  mutant(
    'S9',
    'nobody looks at the ends of relations',
    'composeWrites.ts',
    'await checkEnds(db, generation, net);',
    '',
  ),
  mutant(
    'S10',
    'a relation that moves keeps its old ends beside the new',
    'composeWrites.ts',
    "...(before === undefined ? [] : ends(before).map((key): Write => ({ type: 'del', key }))),",
    '...(before === undefined ? [] : []),',
  ),
  mutant(
    'S11',
    'the tail begins one too early',
    'appendChanges.ts',
    'await readChanges(db, entry, knownSequence, MAX_TAIL)',
    'await readChanges(db, entry, knownSequence - 1, MAX_TAIL)',
  ),
  mutant(
    'S12',
    'a writer ahead of the log goes on',
    'appendChanges.ts',
    'knownSequence > head.sequence || head.sequence - knownSequence > MAX_TAIL',
    'head.sequence - knownSequence > MAX_TAIL',
  ),
  mutant(
    'S13',
    'the limit is not kept',
    'readMap.ts',
    'gt: changeKey(generation, after), limit }',
    'gt: changeKey(generation, after), limit: limit + 1 }',
  ),
  mutant(
    'S14',
    'log and head come before the rows',
    'appendChanges.ts',
    commit,
    `const rows = writes.filter(({ key }) => key.includes('/row/'));
  const rest = writes.filter(({ key }) => !key.includes('/row/'));
  await writeBatch(db, [...rest, { type: 'put', key: mapKey(map), value: after }]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await writeBatch(db, rows);`,
  ),
  mutant('S16', 'ids stand in keys as they are', 'keys.ts', 'return encodeURIComponent(id);', 'return id;'),
  mutant(
    'S18',
    'zeros are left out of a row',
    'composeWrites.ts',
    "return after === null ? { type: 'del', key } : { type: 'put', key, value: after };",
    `if (after === null) return { type: 'del', key };
  const kept = Object.entries(after as object).filter(([, value]) => value !== 0);
  return { type: 'put', key, value: Object.fromEntries(kept) };`,
  ),
  mutant(
    'S19',
    'any map of this id is taken for the same',
    'appendChanges.ts',
    'if (begun?.digest === first.digest)',
    'if (begun !== undefined)',
  ),
  mutant('S20', 'a removed map is only hidden', 'restoreMap.ts', 'await db.clear(under(dataPrefix(generation)));', ''),
  mutant(
    'S21',
    'a map that is gone has a head',
    'readMap.ts',
    'return entry === undefined ? [] : [headOf(map, entry)];',
    "return [headOf(map, entry ?? { epoch: '', sequence: 0, generation: '' })];",
  ),
  mutant(
    'S22',
    'digests are lost when a map is restored',
    'restoreMap.ts',
    'await composeWrites(db, generation, run)',
    "await composeWrites(db, generation, run.map(({ change }) => ({ change, digest: '' })))",
  ),
  mutant(
    'S23',
    'a restored map keeps its old epoch',
    'restoreMap.ts',
    "{ type: 'put', key: mapKey(map), value: entry },",
    "{ type: 'put', key: mapKey(map), value: { ...entry, epoch: old?.epoch ?? entry.epoch } },",
  ),
  mutant(
    'S24',
    'what was written before the source broke off stays',
    'restoreMap.ts',
    'await discard(db, generation).catch(() => undefined);',
    '',
  ),
  mutant(
    'S25',
    'the map shows before it is whole',
    'restoreMap.ts',
    'sequence = await writeLog(db, generation, log);',
    `await writeBatch(db, [{ type: 'put', key: mapKey(map), value: { epoch, sequence: 0, generation } }]);
    sequence = await writeLog(db, generation, log);`,
  ),
  mutant(
    'S27',
    'earlier changes keep what was blanked',
    'composeWrites.ts',
    '...(await redactEarlier(db, generation, redactions)),',
    '',
  ),
  mutant(
    'S28',
    'collections share their keys',
    'keys.ts',
    'export const accessPrefix = (collection: AccessCollection): string => `access/${collection}/`;',
    'export const accessPrefix = (collection: AccessCollection): string => `access/${collection.slice(0, 0)}/`;',
  ),
  mutant(
    'S29',
    'several may take at once',
    'createAccess.ts',
    'return serial(at, async () => {',
    'return (async <T>(_key: string, work: () => Promise<T>) => work())(at, async () => {',
  ),
  mutant(
    'S30',
    'an opening clears the maps away',
    'openEmbeddedStore.ts',
    'await discardLeftovers(db);',
    "await db.clear({ gt: 'map/', lt: 'map0' });",
  ),
  mutant(
    'S33',
    'a slip of the id looks as if it were done',
    'appendChanges.ts',
    'await checkRedacted(db, entry.generation, decided);',
    '',
  ),
  mutant(
    'S34',
    'a survey passes the relations over',
    'mendMap.ts',
    'const ends = [',
    "if (recordOf(key) === 'relation') continue;\n    const ends = [",
  ),
  mutant(
    'S35',
    'a mended map begins a new epoch',
    'mendMap.ts',
    '{ map, epoch, generation: randomUUID() }, log)',
    '{ map, epoch: randomUUID(), generation: randomUUID() }, log)',
  ),
  mutant(
    'S36',
    'a store that takes writes says that it does not',
    'openEmbeddedStore.ts',
    'return canWrite();',
    'return !canWrite();',
  ),
  mutant(
    'S37',
    'what was decided about findings is no row',
    'composeWrites.ts',
    'looseRecordTypes.flatMap((record) =>',
    "looseRecordTypes.filter((record) => record !== 'followUp').flatMap((record) =>",
  ),
  mutant(
    'S38',
    'tours are no rows',
    'composeWrites.ts',
    'looseRecordTypes.flatMap((record) =>',
    "looseRecordTypes.filter((record) => record !== 'tour').flatMap((record) =>",
  ),
];
