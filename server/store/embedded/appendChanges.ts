import { SirkelError } from '@sirkel/graph-schema';
import { checkFirst } from '../batchLog.ts';
import { checkChanges, checkDecided, notPut, refuseUnknown } from '../checkChanges.ts';
import { redactionsOf } from '../netRows.ts';
import { MAX_TAIL, type AppendRequest, type AppendResult, type DigestedChange, type Head } from '../Store.ts';
import { composeWrites } from './composeWrites.ts';
import { writeBatch, type Database, type MapEntry } from './Database.ts';
import { changeKey, changePrefix, mapKey, under } from './keys.ts';
import { purgeMark } from './createPurger.ts';
import { findMap, headOf, readChanges, readOperations, requireMap } from './readMap.ts';

/** The one write. Must run in the map's serial: nothing else here is a lock. */
export async function appendChanges(db: Database, request: AppendRequest): Promise<AppendResult> {
  const { map, knownSequence } = request;
  const entry = await requireMap(db, map);
  const head = headOf(map, entry);
  if (isTooFar(head, knownSequence)) return { state: 'tooFarBehind', head };
  const tail = knownSequence === head.sequence ? [] : await readChanges(db, entry, knownSequence, MAX_TAIL);
  const known = await readOperations(db, entry.generation, request.operationIds);
  const situation = { head, tail, known };
  const decided = request.decide(situation);
  checkDecided(request, situation, decided);
  if (decided.length === 0) return { state: 'appended', head, tail, changes: [] };
  await checkRedacted(db, entry.generation, decided);
  const { writes, changes } = await composeWrites(db, entry.generation, decided);
  const after: MapEntry = { ...entry, sequence: entry.sequence + changes.length };
  const purge = redactionsOf(changes).length > 0 ? [purgeMark(entry.generation)] : [];
  await writeBatch(db, [...writes, ...purge, { type: 'put', key: mapKey(map), value: after }]);
  return { state: 'appended', head: headOf(map, after), tail, changes };
}

// What is removed from the present stands in the log yet, and may be blanked there.
async function checkRedacted(db: Database, generation: string, decided: readonly DigestedChange[]): Promise<void> {
  const changes = decided.map(({ change }) => change);
  let unknown = notPut(redactionsOf(changes), changes);
  if (unknown.length === 0) return;
  for await (const [, value] of db.iterator(under(changePrefix(generation)))) {
    unknown = notPut(unknown, [(value as DigestedChange).change]);
    if (unknown.length === 0) return;
  }
  refuseUnknown(unknown);
}

/** Whether a reader must reload: too many changes behind, or ahead of a log that was restored shorter. */
const isTooFar = (head: Head, knownSequence: number): boolean =>
  knownSequence > head.sequence || head.sequence - knownSequence > MAX_TAIL;

/** Makes a map with its first change. Must run in the map's serial. */
export async function createMap(db: Database, map: string, entry: MapEntry, first: DigestedChange): Promise<Head> {
  const standing = await findMap(db, map);
  if (standing !== undefined) {
    const begun = (await db.get(changeKey(standing.generation, 1))) as DigestedChange | undefined;
    if (begun?.digest === first.digest) return headOf(map, standing);
    throw new SirkelError('CONFLICT', `There is another map ${map} already.`);
  }
  checkChanges([first], 0);
  checkFirst(first);
  const { writes } = await composeWrites(db, entry.generation, [first]);
  await writeBatch(db, [...writes, { type: 'put', key: mapKey(map), value: entry }]);
  return headOf(map, entry);
}
