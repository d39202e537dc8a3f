import { SirkelError } from '@sirkel/graph-schema';
import { counted } from '../exchange/counted.ts';
import type { AccessCollection, Head, Store } from '../store/Store.ts';
import { findWritten } from './findWritten.ts';
import { beginMap, endMap, isOutdated, isOwnRecord, markMoved, noteOutdated, unmarkMoved } from './moved.ts';
import type { Report } from './Report.ts';
import { hashOf, sumLog, sumOf, sumRows, type Sum } from './sums.ts';
import { verifyMap } from './verifyStore.ts';

export type MoveDeps = {
  readonly from: Store;
  readonly to: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Hears what is being done. */
  readonly tell: (line: string) => void;
};

const collections: readonly AccessCollection[] = ['person', 'session', 'link', 'server'];

/**
 * Carries a whole store into another: every map with its history under the same epoch, so that cursors stay valid, and
 * all records of access. Run again after it broke off, it goes on. Ends by proving equality, and leaves word in the old
 * store, which else stays as it is. Where servers went on writing meanwhile, that is told, and the old store is the one to
 * work in until a next run has carried that over too.
 * @throws SirkelError CONFLICT when another map stands in the target under one of these ids; nothing is written then
 */
export async function moveStore(deps: MoveDeps): Promise<Report> {
  const { from, to, tell } = deps;
  const heads = (await from.maps()).toSorted((one, other) => (one.map < other.map ? -1 : 1));
  const waiting: Head[] = [];
  for (const head of heads) if (!(await isThere(deps, head))) waiting.push(head);
  tell(
    `${counted(heads.length, 'map')} to move from ${from.location} to ${to.location}; ${String(heads.length - waiting.length)} already there.`,
  );
  for (const head of waiting) {
    tell(`${head.map}: ${counted(head.sequence, 'change')} …`);
    await moveMap(deps, head);
  }
  for (const { map } of heads) await endMap(to, map);
  await moveAccess(deps);
  const proof = await prove(deps, heads);
  return proof.isRight ? conclude(deps, heads, proof) : proof;
}

/** Turns from the old store to the new, unless something was written in the old one that the new one does not have. */
async function conclude({ from, to, clock }: MoveDeps, heads: readonly Head[], proof: Report): Promise<Report> {
  // Before it is looked: no server starts there any more, so that whatever is still written can be seen.
  await markMoved(from, to.location, new Date(clock()).toISOString());
  const written = await findWritten(from, heads);
  if (written.length === 0) {
    await unmarkMoved(to);
    return { ...proof, lines: [...proof.lines, `Everything in ${from.location} is in ${to.location}.`] };
  }
  await unmarkMoved(from);
  const left = new Set((await from.heads(written)).map(({ map }) => map));
  for (const { map } of await to.heads(written)) {
    if (left.has(map)) await noteOutdated(to, map, await sumLog(to, map));
    else await to.removeMap(map);
  }
  const sentence = `Something was written in ${from.location} while it was moved (${written.join(', ')}), so the move is not done, and ${from.location} is still the store to work in. Stop the servers that run on it and run this again; it goes on from here.`;
  return { lines: [...proof.lines, sentence], isRight: false };
}

/**
 * Whether the map was moved before and is as it is here.
 * @throws SirkelError CONFLICT when it is another
 */
async function isThere({ from, to }: MoveDeps, { map, epoch, sequence }: Head): Promise<boolean> {
  const [there] = await to.heads([map]);
  if (there === undefined) return false;
  const theirs = await sumLog(to, map);
  const isEqual =
    there.epoch === epoch && there.sequence === sequence && (await sumLog(from, map)).sha256 === theirs.sha256;
  if (isEqual) return true;
  if (await isOutdated(to, map, theirs)) return false;
  throw new SirkelError(
    'CONFLICT',
    `There is another map ${map} in ${to.location}; nothing was moved. Remove it there, or move into an empty store.`,
  );
}

async function moveMap({ from, to }: MoveDeps, { map, epoch }: Head): Promise<void> {
  // What an earlier try left half is in nobody's sight, and nobody else's: one of the two stores is embedded, and that
  // lets one process at a time in.
  if (await beginMap(to, map)) await to.removeMap(map);
  await to.restoreMap(map, epoch, from.log(map));
}

async function moveAccess({ from, to }: MoveDeps): Promise<void> {
  for (const collection of collections) {
    for (const { key, value } of await from.access.entries(collection)) {
      if (!isOwnRecord(collection, key)) await to.access.put(collection, key, value);
    }
  }
}

async function prove({ from, to }: MoveDeps, heads: readonly Head[]): Promise<Report> {
  const lines: string[] = [];
  let isRight = true;
  const compare = (what: string, one: Sum, other: Sum): void => {
    const isEqual = one.count === other.count && one.sha256 === other.sha256;
    isRight &&= isEqual;
    const counts = isEqual ? String(one.count) : `${String(one.count)} here, ${String(other.count)} there`;
    const sums = isEqual
      ? `sum ${one.sha256.slice(0, 16)} on both sides`
      : `sums ${one.sha256.slice(0, 16)} and ${other.sha256.slice(0, 16)}`;
    lines.push(`  ${what}: ${counts}; ${sums}: ${isEqual ? 'equal' : 'NOT EQUAL'}.`);
  };
  for (const { map, epoch } of heads) {
    const [there] = await to.heads([map]);
    lines.push(`${map}:`);
    isRight &&= there?.epoch === epoch;
    compare('changes', await sumLog(from, map), await sumLog(to, map));
    compare('rows', await sumRows(from, map), await sumRows(to, map));
    const { drift } = await verifyMap(to, map);
    isRight &&= drift.length === 0;
    lines.push(...drift.map((sentence) => `  ${sentence}`));
  }
  lines.push('Access:');
  for (const collection of collections) compare(collection, ...(await accessSums(from, to, collection)));
  return { lines: isRight ? lines : [...lines, 'Something is not equal.'], isRight };
}

/** The target may know others too; what came over must be there as it was. */
async function accessSums(from: Store, to: Store, collection: AccessCollection): Promise<readonly [Sum, Sum]> {
  const mine = (await from.access.entries(collection)).filter(({ key }) => !isOwnRecord(collection, key));
  const keys = new Set(mine.map(({ key }) => key));
  const theirs = (await to.access.entries(collection)).filter(({ key }) => keys.has(key));
  return [sumOf(mine.map(hashOf)), sumOf(theirs.map(hashOf))];
}
