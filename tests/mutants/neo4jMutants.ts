import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const mutant = mutantsOf('server/store/neo4j', 'tests/contract/neo4jStore.test.ts');

const lock =
  "'MATCH (m:Map {id: $map}) SET m.lock = true RETURN m.epoch AS epoch, m.sequence AS sequence, m.state AS state'";
const noLock = lock.replace(' SET m.lock = true', '');

/** One or more faults of the Neo4j adapter for each rule that it keeps by itself. */
export const neo4jMutants: readonly Mutant[] = [
  mutant(
    'S1',
    'the head stays behind',
    'appendChanges.ts',
    'await writeChanges(tx, map, decided, { sequence: neo4j.int(sequence) })',
    'await writeChanges(tx, map, decided, {})',
  ),
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
    'a statement that fails is passed over',
    'Statement.ts',
    'statements.map(({ text, parameters }) => tx.run(text, parameters))',
    'statements.map(({ text, parameters }) => tx.run(text, parameters).catch(() => ({ records: [] })))',
  ),
  mutant('S4', 'a decision is taken as it comes', 'appendChanges.ts', 'checkDecided(request, situation, decided);', ''),
  mutant('S5', 'writers do not lock the map', 'appendChanges.ts', lock, noLock),
  mutant('S6', 'writers do not lock the map', 'appendChanges.ts', lock, noLock),
  mutant(
    'S7',
    'what is known comes without its digest',
    'changeCodec.ts',
    'return { change: upgradeChange(change), digest: digest as string };',
    'return { change: upgradeChange(change), digest: (digest as string).slice(0, 1) };',
  ),
  mutant(
    'S8',
    'what is known is not told',
    'appendChanges.ts',
    'const situation = { head, tail, known };',
    'const situation = { head, tail, known: known.size > 99 ? known : new Map<string, DigestedChange>() };',
  ),
  mutant(
    'S9',
    'relations without an end are passed over',
    'rowStatements.ts',
    'expect: { count: relations.length, otherwise: DANGLING },',
    '',
  ),
  mutant(
    'S10',
    'a relation that moves keeps its old place',
    'rowStatements.ts',
    'before !== null && (after === null || isMoved(before, after))',
    'before !== null && after === null',
  ),
  mutant(
    'S11',
    'the tail begins one too early',
    'appendChanges.ts',
    '`MATCH (c:Change {map: $map}) WHERE c.sequence > $after',
    '`MATCH (c:Change {map: $map}) WHERE c.sequence >= $after',
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
    'reading begins one too early',
    'readMap.ts',
    '`MATCH (c:Change {map: $map}) WHERE c.sequence > $after',
    '`MATCH (c:Change {map: $map}) WHERE c.sequence >= $after',
  ),
  mutant(
    'S14',
    'the log after the head that was read begins one too late',
    'readMap.ts',
    '`MATCH (c:Change {map: $map}) WHERE c.sequence > $after',
    '`MATCH (c:Change {map: $map}) WHERE c.sequence > $after + 1',
  ),
  mutant(
    'S14',
    'rows are read while somebody is writing',
    'readMap.ts',
    'MATCH (m:Map {id: $map}) REMOVE m.operationId WITH m',
    'MATCH (m:Map {id: $map}) WITH m',
  ),
  mutant(
    'S16',
    'texts are trimmed',
    'rowCodec.ts',
    "return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;",
    `if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;`,
  ),
  mutant('S18', 'what a node no longer has stays', 'rowStatements.ts', 'SET n = row REMOVE', 'SET n += row REMOVE'),
  mutant(
    'S19',
    'any map of this id is taken for the same',
    'appendChanges.ts',
    "if (row?.get('state') === 'ready' && row.get('digest') === first.digest) {",
    "if (row?.get('state') === 'ready') {",
  ),
  mutant(
    'S20',
    'the log of a removed map stays',
    'removeMap.ts',
    'WITH c LIMIT $limit DELETE c',
    'WITH c LIMIT 0 DELETE c',
  ),
  mutant('S21', 'the log of no map is empty', 'readMap.ts', 'if (maps.length === 0) throw notFound(map);', ''),
  mutant(
    'S22',
    'digests are lost when a map is restored',
    'restoreMap.ts',
    'await writeChanges(tx, restoration.under, run, { sequence })',
    "await writeChanges(tx, restoration.under, run.map(({ change }) => ({ change, digest: '' })), { sequence })",
  ),
  mutant(
    'S23',
    'a standing map is left as it is',
    'restoreMap.ts',
    'RETURN m.epoch = $epoch AS done, m.state AS state',
    'RETURN true AS done, m.state AS state',
  ),
  mutant(
    'S24',
    'what was written before the source broke off stays',
    'restoreMap.ts',
    'await abandon(connection, restoration).catch(() => undefined);',
    '',
  ),
  mutant(
    'S25',
    'a map shows whatever its state',
    'readMap.ts',
    "UNWIND $maps AS id MATCH (m:Map {id: id}) WHERE m.state = 'ready' ${HEAD}",
    'UNWIND $maps AS id MATCH (m:Map {id: id}) ${HEAD}',
  ),
  mutant(
    'S27',
    'earlier changes keep what was blanked',
    'writeChanges.ts',
    'if (redactions.length > 0) await redactEarlier(tx, map, redactions);',
    '',
  ),
  mutant(
    'S28',
    'collections share their keys',
    'createAccess.ts',
    "'MATCH (a:Access {collection: $collection, key: $key}) RETURN a.value AS value'",
    "'MATCH (a:Access {key: $key}) RETURN a.value AS value ORDER BY value LIMIT 1'",
  ),
  mutant(
    'S29',
    'several may take at once',
    'createAccess.ts',
    `SET a.taken = true
    WITH a, a.value AS value DELETE a RETURN value`,
    'RETURN a.value AS value',
  ),
  mutant(
    'S30',
    'an opening clears the maps away',
    'removeMap.ts',
    "`MATCH (m:Map) WHERE m.state = 'removing' OR",
    "`MATCH (m:Map) WHERE m.state = 'ready' OR",
  ),
  mutant(
    'S33',
    'a slip of the id looks as if it were done',
    'appendChanges.ts',
    'await checkRedacted(tx, map, decided);',
    '',
  ),
  mutant(
    'S34',
    'what lies there without fault is told as wrong',
    'foundRow.ts',
    "if (kind === undefined) faults.push('has no kind');",
    "if (kind !== undefined) faults.push('has no kind');",
  ),
  mutant(
    'S35',
    'changes are written and the head stays behind',
    'mendMap.ts',
    'if (changes.length > 0) await writeChanges(tx, map, changes, { sequence: neo4j.int(sequence) });',
    'if (changes.length > 0) await writeChanges(tx, map, changes, {});',
  ),
  mutant(
    'S36',
    'a store that takes writes says that it does not',
    'openNeo4jStore.ts',
    'return true;',
    'return false;',
  ),
  mutant(
    'S37',
    'what was decided about findings stays when its map goes',
    'removeMap.ts',
    'WITH f LIMIT $limit DETACH DELETE f RETURN count(*) AS gone',
    'WITH f LIMIT $limit RETURN 0 * count(*) AS gone',
  ),
  mutant(
    'S37',
    'what was decided about findings stays under the id it was restored under',
    'restoreMap.ts',
    '...labels.map((label) => `MATCH (f:${label} {map: $under})',
    "...labels.filter((label) => label !== 'FollowUp').map((label) => `MATCH (f:${label} {map: $under})",
  ),
  mutant(
    'S38',
    'tours of the map that stood are left when another takes its place',
    'restoreMap.ts',
    '...labels.map((label) => `MATCH (f:${label} {map: $map})',
    "...labels.filter((label) => label !== 'Tour').map((label) => `MATCH (f:${label} {map: $map})",
  ),
];
