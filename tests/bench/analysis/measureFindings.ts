import { writeFileSync } from 'node:fs';
import { relationKinds } from '@sirkel/graph-schema';
import type { AnalysisInput } from '@sirkel/server/engine/AnalysisInput';
import { brokers } from '@sirkel/server/engine/analyses/brokers';
import { findings } from '@sirkel/server/engine/analyses/findings';
import { actorTieKinds } from '@sirkel/server/engine/projections/projectActors';
import { quantile } from '../Row.ts';
import { inventedInput } from './inventedInput.ts';

/** What was found, for the peer to find too. */
export type Summary = Readonly<Record<string, number>>;
/** What `measureFindings.ts MAP` writes, in milliseconds: the first call of the process, and later ones. */
export type OurFindings = {
  readonly firstMs: number;
  /** The median of as many as are measured, after twenty. */
  readonly earlyMs: number;
  readonly timesMs: readonly number[];
  readonly cpuMs: readonly number[];
  readonly summary: Summary;
};

const NODES = 1_000;
const TIES_PER_NODE = 3;
const RUNS = 5;
// A server that has answered for a while has compiled what it answers with; it takes about a hundred times for all of it.
const WARM_UP = 100;
// What stands beside it, so that one sees what that comes to.
const EARLY = 20;

const [file = ''] = process.argv.slice(2);
const input = inventedInput(NODES, TIES_PER_NODE);
writeFileSync(file, mapFile(input));
const [times, cpu]: [number[], number[]] = [[], []];
let summary: Summary = {};
for (let run = 0; run < WARM_UP + RUNS; run += 1) {
  // Another object, of which nothing is remembered.
  const fresh = { ...input };
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  const [found, through] = [findings.run(fresh, {}), brokers.run(fresh, { seed: 1 })];
  times.push(performance.now() - startedAt);
  const { user, system } = process.cpuUsage(before);
  cpu.push((user + system) / 1_000);
  summary = summarise([...found.told, ...found.notRecorded], through);
}
const told: OurFindings = {
  firstMs: times[0] ?? NaN,
  earlyMs: quantile(times.slice(EARLY, EARLY + RUNS), 0.5),
  timesMs: times.slice(WARM_UP),
  cpuMs: cpu.slice(WARM_UP),
  summary,
};
process.stdout.write(`${JSON.stringify(told)}\n`);

/** The map as JSON, with what a peer has to be told of our kinds. */
function mapFile({ graph, settings, selection, today }: AnalysisInput): string {
  return JSON.stringify({
    nodes: [...graph.nodes.values()],
    relations: [...graph.relations.values()],
    settings,
    statuses: selection.statuses,
    today,
    actorTieKinds: [...actorTieKinds],
    helpWalks: Object.fromEntries(
      relationKinds.flatMap(({ id, carries, walk }) => (carries === 'help' ? [[id, walk]] : [])),
    ),
    mutualKinds: relationKinds.filter(({ mutual }) => mutual).map(({ id }) => id),
  });
}

function summarise(
  all: ReturnType<typeof findings.run>['told'],
  { brokers: actors, ties }: ReturnType<typeof brokers.run>,
): Summary {
  const count = (kind: string): number => all.filter((each) => each.kind === kind).length;
  const listed = (kind: string): number => all.find((each) => each.kind === kind)?.nodes.length ?? 0;
  const most = actors[0];
  return {
    actorTies: ties,
    unmetNeed: count('unmetNeed'),
    thinNeed: count('thinNeed'),
    unreachableNeed: count('unreachableNeed'),
    uncovered: count('uncovered') + count('thinCoverage'),
    singleProvider: count('singleProvider'),
    isolated: listed('isolated'),
    aloneServices: listed('aloneServices'),
    withoutSource: listed('withoutSource'),
    unverified: listed('unverified'),
    cutPoint: count('cutPoint'),
    bridge: count('bridge'),
    trainsOwnBuyer: count('trainsOwnBuyer'),
    friction: count('friction'),
    goneService: count('goneService'),
    longRoad: count('longRoad'),
    gateway: count('gateway'),
    highestBetweenness: most?.betweenness ?? NaN,
    itsConstraint: most?.constraint ?? NaN,
    itsEffectiveSize: most?.effectiveSize ?? NaN,
    itsCoreNumber: most?.coreNumber ?? NaN,
  };
}
