import type { NodeRecord } from '@sirkel/graph-schema';
import { inventMap } from '@sirkel/seed';
import { startNeo4j } from '../../neo4j/startNeo4j.ts';
import type { Neo4jServer } from '../../neo4j/Neo4jServer.ts';
import { quantile } from '../Row.ts';
import type { Row } from '../Row.ts';
import type { Usage } from './probe.ts';
import type { ReadResult } from './readLoad.ts';
import { readChange, readQuestions } from './readQuestions.ts';
import type { Change, PeerFields, Question } from './readQuestions.ts';
import { startProgram } from './startProgram.ts';
import type { Program } from './startProgram.ts';
import { startSirkel } from './startSirkel.ts';
import type { RunningSirkel } from './startSirkel.ts';

const CONNECTIONS = 32;
const SECONDS = 6;
const WARM_UP = 2;
const ROUNDS = 15;
const NODES = 500;
const RANDOM = 7;

/** Reads beside `@neo4j/graphql`, both on one Neo4j with the same map, asked by the same program. */
export async function readRows(): Promise<readonly Row[]> {
  const neo4j = await startNeo4j();
  if (neo4j === null) throw new Error('There is no Neo4j; npm run setup gets one.');
  try {
    const sirkel = await startSirkel({ neo4j, nodes: NODES, writers: 1, rateLimits: false });
    try {
      return await besideNeo4jGraphql(neo4j, sirkel);
    } finally {
      await sirkel.stop();
    }
  } finally {
    await neo4j.stop();
  }
}

async function besideNeo4jGraphql(neo4j: Neo4jServer, sirkel: RunningSirkel): Promise<readonly Row[]> {
  const { uri, username, password } = neo4j;
  const peer = startProgram({
    file: 'tests/bench/neo4jGraphql/server.ts',
    environment: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, BENCH_MAP: sirkel.map },
  });
  const load = startProgram({ file: 'tests/bench/network/readLoad.ts' });
  try {
    const peerPort = Number(await peer.ready);
    await load.ready;
    const questions = readQuestions(sirkel.map, nodesOf(), (await peer.call('fields')) as PeerFields);
    const change = readChange(sirkel.map);
    const rows: Row[] = [];
    for (const [index, question] of questions.entries()) {
      const ours = {
        server: sirkel.program,
        port: sirkel.port,
        bodies: question.ours,
        cookie: sirkel.cookies[0] ?? '',
      };
      const peers = { server: peer, port: peerPort, bodies: question.peers, cookie: '' };
      const turns = { change, from: index * ROUNDS };
      rows.push(...(await compare(load, question, [ours, 'ours', turns], [peers, 'peers', turns])));
    }
    return rows;
  } finally {
    await load.stop();
    await peer.stop();
  }
}

type Side = {
  readonly server: Program;
  readonly port: number;
  readonly bodies: readonly string[];
  readonly cookie: string;
};
type Turns = { readonly change: Change; readonly from: number };
type Asked = readonly [Side, 'ours' | 'peers', Turns];
type Measured = ReadResult & { readonly firstMs: number; readonly server: Usage; readonly generator: Usage };

async function compare(load: Program, { name }: Question, our: Asked, peer: Asked): Promise<readonly Row[]> {
  const peers = await measure(load, ...peer);
  const ours = await measure(load, ...our);
  const faster = ours.perSecond / peers.perSecond;
  const sooner = peers.firstMs / ours.firstMs;
  return [
    {
      what: `${name}, ${String(CONNECTIONS)} connections: answers/s`,
      ours: `${ours.perSecond.toFixed(0)} (p95 ${ours.p95Ms.toFixed(1)} ms)`,
      peer: `${peers.perSecond.toFixed(0)} (p95 ${peers.p95Ms.toFixed(0)} ms)`,
      peerName: '@neo4j/graphql',
      reach: { text: `≥ 10×, is ${faster.toFixed(1)}×`, reached: faster >= 10 },
      generatorCpu: ours.generator.cpu,
      figures: figuresOf(ours, peers),
    },
    {
      what: `${name}: the first read after a change`,
      ours: `${ours.firstMs.toFixed(1)} ms`,
      peer: `${peers.firstMs.toFixed(1)} ms`,
      peerName: '@neo4j/graphql',
      reach: { text: `≥ 1.5×, is ${sooner.toFixed(1)}×`, reached: sooner >= 1.5 },
    },
  ];
}

async function measure(load: Program, side: Side, key: 'ours' | 'peers', { change, from }: Turns): Promise<Measured> {
  const { server, port, bodies, cookie } = side;
  const run = { port, bodies, connections: CONNECTIONS };
  await load.call('read', { ...run, seconds: WARM_UP });
  const usages = [await server.watch(), await load.watch()] as const;
  const result = (await load.call('read', { ...run, seconds: SECONDS })) as ReadResult;
  const [serverUsage, generator] = [await usages[0](), await usages[1]()];
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
    write: change(from + round)[key],
    read: bodies[round % bodies.length],
  }));
  const times = (await load.call('firstReads', { port, cookie, rounds })) as number[];
  return { ...result, firstMs: quantile(times, 0.5), server: serverUsage, generator };
}

function figuresOf(ours: Measured, peers: Measured): Readonly<Record<string, number>> {
  return {
    perSecond: ours.perSecond,
    peerPerSecond: peers.perSecond,
    p95Ms: ours.p95Ms,
    peerP95Ms: peers.p95Ms,
    firstMs: ours.firstMs,
    peerFirstMs: peers.firstMs,
    bytes: ours.bytes,
    peerBytes: peers.bytes,
    serverCpu: ours.server.cpu,
    peerServerCpu: peers.server.cpu,
    serverRssMb: ours.server.rssMb,
    peerServerRssMb: peers.server.rssMb,
    serverLoopP95Ms: ours.server.loopP95Ms,
    generatorCpu: ours.generator.cpu,
  };
}

function nodesOf(): readonly NodeRecord[] {
  return inventMap(NODES, RANDOM)
    .edits.flat()
    .flatMap((edit) => (edit.action === 'addNode' ? [edit.node as NodeRecord] : []));
}
