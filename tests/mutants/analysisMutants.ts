import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const analysing = mutantsOf('server/engine', 'server/engine/findings/rules.test.ts');
const onRoads = mutantsOf('server/engine', 'server/engine/routes/roads.test.ts');
const onWhatIsGone = mutantsOf('server/engine', 'server/engine/gaps/gone.test.ts');
const trying = mutantsOf('server/engine', 'server/engine/whatIf/whatIf.test.ts');
const kernel = mutantsOf('server/analysis', 'server/engine/findings/rules.test.ts');

/** Faults of what analyses tell. */
export const analysisMutants: readonly Mutant[] = [
  analysing(
    'A1',
    'what nobody has recorded is told as missing',
    'findings/decided.ts',
    'told: inOrder(open.filter((finding) => !isThin(finding)))',
    'told: inOrder(open)',
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
    'A3',
    'who was only suggested as responsible is told as proposed',
    'gaps/recommendations.ts',
    "tie.to === id && tie.review !== 'pending' &&",
    'tie.to === id &&',
  ),
  analysing(
    'A4',
    'groups take part unasked',
    'projections/takeNodes.ts',
    'else if (!withGroups && isGroup(node)) leftOut.groups += 1;',
    'else if (withGroups && isGroup(node)) leftOut.groups += 1;',
  ),
  analysing('A4', 'a group is one', 'gaps/coverage.ts', 'isMany || providers.size > 1', 'providers.size > 1'),
  analysing('A4', 'a group that provides is one', 'gaps/coverage.ts', '[id, ...behind].some(', '[id].some('),
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
    'id: findingId(needKinds[state], need.need),',
    'id: findingId(needKinds[state], need.need, String(input.graph.nodes.size)),',
  ),
  analysing(
    'A7',
    'a service ties only one of those who provide it',
    'projections/projectActors.ts',
    'else if (!known.includes(actor)) known.push(actor);',
    '',
  ),
  kernel(
    'A8',
    'each tie counts by itself',
    'buildAdjacency.ts',
    'const same = before >= 0 && major[before] === major[tie] && minor[before] === minor[tie];',
    'const same = before >= major.length;',
  ),
  analysing(
    'A9',
    'what is not wanted is not found',
    'findings/decided.ts',
    'setAside: inOrder(followed.filter(isAside)),',
    'setAside: [],',
  ),
  analysing(
    'A9',
    'a decision holds for whatever came after it',
    'findings/decided.ts',
    'if (!gathersAll(finding)) return false;',
    'if (nodes.length > 0) return false;',
  ),
  analysing(
    'A10',
    'what nobody has recorded in any municipality is told of each',
    'findings/placeFindings.ts',
    "if (!cells.some(({ state }) => state === 'covered')) return [];",
    '',
  ),
  onRoads(
    'A11',
    'whoever helps is a gateway',
    'findings/roadFindings.ts',
    'if (only === undefined || others.length > 0) continue;',
    'if (only === undefined || others.length > 1) continue;',
  ),
  onRoads(
    'A11',
    'a road is long when it leads further out than one ring',
    'findings/roadFindings.ts',
    'ringsCrossed !== null && ringsCrossed > borders * FAR_SHARE;',
    'ringsCrossed !== null && ringsCrossed > 1;',
  ),
  onRoads(
    'A11',
    'a step within the same hands is a hand-off',
    'routes/roads.ts',
    'at < steps.length - 1 && !isSameHands(input, step)',
    'at < steps.length - 1 && (at >= 0 || isSameHands(input, step))',
  ),
  onWhatIsGone(
    'A12',
    'what is weak takes the place of what is gone',
    'gaps/gone.ts',
    'isStrong(service, selection)',
    'isSelected(service, selection)',
  ),
  trying(
    'W1',
    'what is tried is written into the map itself',
    'whatIf/scratchCopy.ts',
    'const copy = layerGraph(graph);',
    'layerGraph(graph);\n  const copy = graph;',
  ),
  trying(
    'W2',
    'a finding about what is gone is told as solved',
    'whatIf/changedFindings.ts',
    'gone.filter(({ id }) => !would.has(id))',
    'gone',
  ),
];
