import { setTimeout as wait } from 'node:timers/promises';
import { SirkelError } from '@sirkel/graph-schema';
import type { Wish } from '../engine/answers/createAnswers.ts';
import { askGroupTies } from '../engine/askGroupTies.ts';
import type { Engine } from '../engine/createEngine.ts';
import { withGroupGaps } from '../engine/findings/withGroupGaps.ts';
import { defaultSelection } from '../engine/Selection.ts';
import type { LiveMap } from '../projection/LiveMap.ts';
import type { Moment, Taken } from './Taken.ts';

/** What is drawn from where a map is too large to be exact; the same as the API draws from. */
export const SEED = 1;

// A map on which people are working changes between two answers.
const TRIES = 6;
const PAUSE = 150;

export type TakeOutWish = {
  /** Whether the findings between groups are wanted, which take longer than all others. */
  readonly withGroupGaps?: boolean;
  /** The code of the municipality of which coverage is told; null: of the whole map. */
  readonly municipality?: string | null;
} & Pick<Wish, 'signal' | 'patience'>;

/**
 * Takes a map out as of one moment: its records, and what is found of exactly these.
 * @throws SirkelError TOO_LARGE; UNAVAILABLE when it never stood still for as long as that takes
 */
export async function takeOut(
  live: LiveMap,
  engine: Engine,
  { takenAt, version }: Pick<Moment, 'takenAt' | 'version'>,
  { signal, patience, withGroupGaps: areGapsWanted = false, municipality = null }: TakeOutWish = {},
): Promise<Taken> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await wait(PAUSE * attempt);
    const { map, epoch, sequence } = live.head();
    const { settings, nodes, relations } = live.graph();
    if (settings === null) throw new Error('A map without settings was opened.');
    const records = { nodes: byId(nodes.values()), relations: byId(relations.values()) };
    const followUps = new Map([...live.graph().followUps.values()].map((followUp) => [followUp.id, followUp]));
    const [ties, [findings, coverage, municipalities, recommendations, needs, ...brokers]] = await Promise.all([
      areGapsWanted ? askGroupTies(engine, live, defaultSelection, { signal, patience }) : [],
      askAll(live, engine, municipality, { signal, patience }),
    ]);
    const comparisons = ties.map(({ result }) => result);
    const moments = [...ties, findings, coverage, municipalities, recommendations, needs, ...brokers].map(
      ({ cursor }) => cursor,
    );
    if (!moments.every((moment) => moment.epoch === epoch && moment.sequence === sequence)) continue;
    return {
      ...{ map, settings, takenAt, version, ...records },
      cursor: { epoch, sequence },
      selection: defaultSelection,
      findings: areGapsWanted ? withGroupGaps(findings.result, comparisons, followUps) : findings.result,
      ...{ coverage: coverage.result, municipality },
      municipalities: municipalities.result,
      recommendations: recommendations.result.recommendations,
      needs: needs.result,
      brokers: brokers.map(({ result }, at) => ({ withGroups: at === 1, brokers: result })),
    };
  }
  throw new SirkelError('UNAVAILABLE', 'The map is being changed all the time; try again in a moment.');
}

function askAll(live: LiveMap, engine: Engine, municipality: string | null, wish: Wish) {
  const withGroups = { ...defaultSelection, withGroups: true };
  return Promise.all([
    engine.ask(live, 'findings', defaultSelection, {}, wish),
    engine.ask(live, 'coverage', defaultSelection, municipality === null ? {} : { municipality }, wish),
    engine.ask(live, 'municipalityCoverage', defaultSelection, {}, wish),
    engine.ask(live, 'recommendations', defaultSelection, {}, wish),
    engine.ask(live, 'needs', defaultSelection, {}, wish),
    engine.ask(live, 'brokers', defaultSelection, { seed: SEED }, wish),
    engine.ask(live, 'brokers', withGroups, { seed: SEED }, wish),
  ]);
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
