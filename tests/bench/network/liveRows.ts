import { startNeo4j } from '../../neo4j/startNeo4j.ts';
import type { Row } from '../Row.ts';
import { liveBare, liveSirkel, WARM_UP_NEO4J } from './measureLive.ts';
import type { LiveFigures, LiveSubject } from './measureLive.ts';

/** Who follows and who writes. */
type Scene = {
  readonly name: string;
  readonly followers: number;
  readonly writers: number;
  readonly perWriterAndSecond: number;
};

const scenes: readonly Scene[] = [
  { name: '2,000 subscribers × 5 changes/s', followers: 2_000, writers: 5, perWriterAndSecond: 1 },
  { name: '300 writers × 0.2/s, all following', followers: 300, writers: 300, perWriterAndSecond: 0.2 },
];

const SECONDS = 12;
const EMBEDDED_FACTOR = 2;
const NEO4J_EXTRA = 60;

/** From the submit of a change to each screen, with the durable commit between, beside a server that only passes frames on. */
export async function liveRows(): Promise<readonly Row[]> {
  const neo4j = await startNeo4j();
  if (neo4j === null) throw new Error('There is no Neo4j; npm run setup gets one.');
  try {
    const rows: Row[] = [];
    for (const scene of scenes) {
      const embedded = await liveSirkel(scene.writers, null);
      const frame = await embedded.sample();
      const onEmbedded = await play(embedded, scene);
      const bare = await play(await liveBare(scene.writers, frame), scene);
      const onNeo4j = await play(await liveSirkel(scene.writers, neo4j), scene, WARM_UP_NEO4J);
      rows.push(
        row(`${scene.name}, embedded`, onEmbedded, bare, {
          text: `p95 ≤ 2×, nothing lost; is ${(onEmbedded.p95Ms / bare.p95Ms).toFixed(1)}×`,
          reached: onEmbedded.p95Ms <= EMBEDDED_FACTOR * bare.p95Ms && isWhole(onEmbedded),
        }),
        row(`${scene.name}, Neo4j`, onNeo4j, bare, {
          text: `p95 ≤ bare + 60 ms, nothing lost; is + ${(onNeo4j.p95Ms - bare.p95Ms).toFixed(0)} ms`,
          reached: onNeo4j.p95Ms <= bare.p95Ms + NEO4J_EXTRA && isWhole(onNeo4j),
        }),
      );
    }
    return rows;
  } finally {
    await neo4j.stop();
  }
}

async function play(subject: LiveSubject, scene: Scene, warmUp?: number): Promise<LiveFigures> {
  const { followers, writers, perWriterAndSecond } = scene;
  try {
    return await subject.measure(followers, { seconds: SECONDS, writers, perWriterAndSecond }, warmUp);
  } finally {
    await subject.stop();
  }
}

function isWhole({ lost, outOfOrder, refused, closed }: LiveFigures): boolean {
  return lost === 0 && outOfOrder === 0 && refused.length === 0 && closed.length === 0;
}

function row(what: string, ours: LiveFigures, bare: LiveFigures, reach: NonNullable<Row['reach']>): Row {
  return {
    what: `${what}: submit to screen`,
    ours: describe(ours),
    peer: describe(bare),
    peerName: 'bare graphql-ws, same frames, no store',
    reach,
    generatorCpu: Math.max(ours.generator.cpu, bare.generator.cpu),
    figures: { ...liveFigures(ours), ...prefixed('peer', liveFigures(bare)) },
  };
}

function describe(figures: LiveFigures): string {
  const { p50Ms, p95Ms, arrived, lost, outOfOrder, refused, closed, server } = figures;
  const faults = [
    lost === 0 ? '' : `${String(lost)} lost`,
    outOfOrder === 0 ? '' : `${String(outOfOrder)} out of order`,
    refused[0] === undefined ? '' : `${String(refused.length)} refused (${refused[0]})`,
    closed[0] === undefined ? '' : `${String(closed.length)} closed (${closed[0]})`,
  ].filter((fault) => fault !== '');
  return [
    `p50 ${p50Ms.toFixed(0)}, p95 ${p95Ms.toFixed(0)} ms`,
    `${String(arrived)} frames`,
    `server ${(server.cpu * 100).toFixed(0)} % of a core, ${String(server.rssMb)} MB, loop p95 ${server.loopP95Ms.toFixed(0)} ms`,
    ...faults,
  ].join('; ');
}

/** The numbers of one measurement, for programs. */
export function liveFigures(figures: LiveFigures): Readonly<Record<string, number>> {
  const { p50Ms, p95Ms, p99Ms, answerP95Ms, written, arrived, lost, outOfOrder, frameBytes } = figures;
  return {
    ...{ p50Ms, p95Ms, p99Ms, answerP95Ms, written, arrived, lost, outOfOrder, frameBytes },
    refused: figures.refused.length,
    closed: figures.closed.length,
    serverCpu: figures.server.cpu,
    serverRssMb: figures.server.rssMb,
    serverLoopP95Ms: figures.server.loopP95Ms,
    generatorCpu: figures.generator.cpu,
    generatorLoopP95Ms: figures.loopP95Ms,
  };
}

function prefixed(prefix: string, figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [`${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]),
  );
}
