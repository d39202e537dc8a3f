import { brokers } from '../../server/engine/analyses/brokers.ts';
import { coverage } from '../../server/engine/analyses/coverage.ts';
import { municipalityCoverage } from '../../server/engine/analyses/municipalityCoverage.ts';
import { findings } from '../../server/engine/analyses/findings.ts';
import { needs } from '../../server/engine/analyses/needs.ts';
import { recommendations } from '../../server/engine/analyses/recommendations.ts';
import type { AnalysisInput } from '../../server/engine/AnalysisInput.ts';
import type { Taken } from '../../server/research/Taken.ts';

/** What is taken out of a map, worked out here instead of by a server. */
export function takenOf(input: AnalysisInput): Taken {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  const { graph, settings, selection } = input;
  const brokersOf = (withGroups: boolean) => ({
    withGroups,
    brokers: brokers.run({ ...input, selection: { ...selection, withGroups } }, { seed: 1 }),
  });
  return {
    map: 'provekart',
    settings,
    cursor: { epoch: 'e1', sequence: 7 },
    takenAt: new Date('2026-06-15T12:00:00Z'),
    version: '0.1.0',
    nodes: [...graph.nodes.values()].sort(byId),
    relations: [...graph.relations.values()].sort(byId),
    selection,
    findings: findings.run(input, {}),
    coverage: coverage.run(input, {}),
    recommendations: recommendations.run(input, {}).recommendations,
    needs: needs.run(input, {}),
    municipality: null,
    municipalities: municipalityCoverage.run(input, {}),
    brokers: [brokersOf(false), brokersOf(true)],
  };
}
