import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const analysing = mutantsOf('server/engine', 'server/engine/findings/rules.test.ts');
const kernel = mutantsOf('server/analysis', 'server/engine/findings/rules.test.ts');

/** Faults of what analyses tell. */
export const analysisMutants: readonly Mutant[] = [
  analysing(
    'A1',
    'what nobody has recorded is told as missing',
    'findings/findAll.ts',
    'told: inOrder(all.filter((finding) => !isThin(finding)))',
    'told: inOrder(all)',
  ),
  analysing(
    'A2',
    'a mark without a source is taken for a statement',
    'absenceOf.ts',
    "if (surest(missing?.sources) !== null) return 'statedMissing';",
    "if (missing !== undefined) return 'statedMissing';",
  ),
  analysing(
    'A3',
    'suggestions are taken for what is there',
    'Selection.ts',
    "return review !== 'pending' && statuses.includes(status);",
    "return (review === 'pending' || review !== 'pending') && statuses.includes(status);",
  ),
  analysing(
    'A3',
    'a tie that was only suggested once answered a need',
    'gaps/needs.ts',
    "to === need.id && review !== 'pending' &&",
    'to === need.id &&',
  ),
  analysing(
    'A4',
    'groups take part unasked',
    'projections/projectActors.ts',
    'else if (isGroup(node) && !selection.withGroups) leftOut.groups += 1;',
    'else if (isGroup(node) && selection.withGroups) leftOut.groups += 1;',
  ),
  analysing(
    'A4',
    'a group is one',
    'gaps/coverage.ts',
    "providers.size > 1 || strong.some(({ extent }) => extent === 'group')",
    'providers.size > 1',
  ),
  analysing(
    'A5',
    'a share that is not known is none',
    'bottlenecks/brokers.ts',
    'betweenness: pairs <= 0 ? null : (nodes[node] as number) / pairs,',
    'betweenness: pairs <= 0 ? 0 : (nodes[node] as number) / pairs,',
  ),
  analysing(
    'A6',
    'the id changes with what is found beside it',
    'findings/needFindings.ts',
    'id: findingId(kinds[state], need.need),',
    'id: findingId(kinds[state], need.need, String(input.graph.nodes.size)),',
  ),
  analysing(
    'A7',
    'a service ties only one of those who provide it',
    'projections/projectActors.ts',
    'else if (!known.includes(actor.id)) known.push(actor.id);',
    '',
  ),
  kernel(
    'A8',
    'each tie counts by itself',
    'buildAdjacency.ts',
    'const same = before >= 0 && major[before] === major[tie] && minor[before] === minor[tie];',
    'const same = before >= major.length;',
  ),
];
