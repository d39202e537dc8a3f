import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const folder = 'client/view/collapse';
const summing = mutantsOf(folder, 'client/view/collapse/collapseGraph.test.ts');
const drawing = mutantsOf(folder, 'client/view/collapse/gatheringElements.test.ts');

/** Faults of what stands as one in the picture. */
export const collapseMutants: readonly Mutant[] = [
  summing(
    'C1',
    'what is weak is a sum of its own',
    'collapseGraph.ts',
    "return status === 'ongoing' || status === 'weak' ? 'existing' : status;",
    "return status === 'ongoing' ? 'existing' : status;",
  ),
  summing(
    'C1',
    'a sum is what its first tie is',
    'collapseGraph.ts',
    "status: alike ? first.status : 'existing',",
    "status: first?.status ?? 'existing',",
  ),
  summing(
    'C2',
    'all ties between two are one',
    'collapseGraph.ts',
    "return status === 'ongoing' || status === 'weak' ? 'existing' : status;",
    "return status === '' ? status : 'existing';",
  ),
  summing(
    'C2',
    'what is missing is summed with what is there',
    'collapseGraph.ts',
    "return status === 'ongoing' || status === 'weak' ? 'existing' : status;",
    "return status === 'ongoing' || status === 'weak' || status === 'missing' ? 'existing' : status;",
  ),
  summing(
    'C3',
    'ties within are summed too',
    'collapseGraph.ts',
    'else if (from === to && from !== undefined) listed(within, from).push(tie);',
    '',
  ),
  summing(
    'C4',
    'an id comes of the ties that are there',
    'collapseGraph.ts',
    'id: sumId(key),',
    'id: sumId(`${key} ${String(ties.length)}`),',
  ),
  summing('C4', 'an id comes of the two alone', 'collapseGraph.ts', 'id: sumId(key),', 'id: sumId(`${from} ${to}`),'),
  summing('C5', 'sums come as their ties do', 'collapseGraph.ts', '.sort((a, b) => (a.id < b.id ? -1 : 1));', ';'),
  summing(
    'C6',
    'what is proposed is counted always',
    'collapseGraph.ts',
    "else if (tie.status === 'proposed' && !proposedTies) continue;",
    '',
  ),
  drawing(
    'C7',
    'all are drawn, however many',
    'gatheringElements.ts',
    'sums.length <= tieLimit ? sums : sums.toSorted(order).slice(0, mostRibbons)',
    'sums.length <= tieLimit ? sums : sums.toSorted(order)',
  ),
  drawing(
    'C7',
    'any of them are drawn',
    'gatheringElements.ts',
    'sums.length <= tieLimit ? sums : sums.toSorted(order).slice(0, mostRibbons)',
    'sums.length <= tieLimit ? sums : sums.slice(0, mostRibbons)',
  ),
  drawing(
    'C7',
    'only the widest are drawn, however few',
    'gatheringElements.ts',
    'sums.length <= tieLimit ? sums : sums.toSorted(order).slice(0, mostRibbons)',
    'sums.toSorted(order).slice(0, mostRibbons)',
  ),
];
