import type { About, Finding } from '../Finding.ts';
import type { GroupComparison, GroupPair } from '../links/compareGroups.ts';
import type { GroupKind } from '../links/groupings.ts';
import { pairSentence } from '../links/pairSentence.ts';
import { findingId } from './findingId.ts';

/**
 * Groups with clearly fewer ties between them than by chance, the clearest first. Nothing is said to be missing, and
 * nobody was asked about one of these ties: what is found is a pattern in what is recorded, so it is no kind of "not there".
 */
export function groupGapFindings(comparison: GroupComparison): readonly Finding[] {
  return comparison.pairs
    .filter(({ state }) => state === 'fewer')
    .sort((a, b) => (a.tested?.q ?? 1) - (b.tested?.q ?? 1) || (a.tested?.z ?? 0) - (b.tested?.z ?? 0))
    .map((pair) => findingOf(comparison, pair));
}

/** The id of such a finding: the same for as long as the groups are. */
export const groupGapId = (between: GroupKind, { first, second }: Pick<GroupPair, 'first' | 'second'>): string =>
  findingId('groupGap', between, first, second);

// What groups of each sort are beside that.
const placeOf: Readonly<Partial<Record<GroupKind, keyof About>>> = {
  layer: 'layers',
  element: 'elements',
  municipality: 'municipalities',
};

function findingOf({ between, groups }: GroupComparison, pair: GroupPair): Finding {
  const { first, second, observed, relations, tested } = pair;
  const members = [first, second].flatMap((id) => groups.find((group) => group.id === id)?.nodes ?? []);
  return {
    id: groupGapId(between, pair),
    kind: 'groupGap',
    absence: null,
    certainty: null,
    severity: 'coordination',
    nodes: [...new Set(members)],
    relations,
    sources: [],
    sentence: pairSentence(pair, groups),
    figures: [
      { name: 'observed', value: observed },
      { name: 'expected', value: tested?.expected ?? null },
      { name: 'low', value: tested?.low ?? null },
      { name: 'high', value: tested?.high ?? null },
      { name: 'z', value: tested?.z ?? null },
      { name: 'p', value: tested?.p ?? null },
      { name: 'q', value: tested?.q ?? null },
    ],
    ...(between in placeOf ? { about: { [placeOf[between] as string]: [...new Set([first, second])] } } : {}),
  };
}
