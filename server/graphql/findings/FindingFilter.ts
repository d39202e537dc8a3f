import { UNPLACED, type FollowUpState, type NodeRecord } from '@sirkel/graph-schema';
import type { Absence, Finding, Severity } from '../../engine/Finding.ts';

type Place = 'layers' | 'elements' | 'municipalities';

/** Which findings, as asked for: absent and null ask for nothing; an empty list lets nothing through. */
export type FindingFilter = Readonly<Partial<Record<Place | 'nodes', readonly string[] | null>>> & {
  readonly severities?: readonly Severity[] | null;
  readonly absences?: readonly Absence[] | null;
  readonly decisions?: readonly FollowUpState[] | null;
  readonly isDecided?: boolean | null;
};

// Where a node says what a finding about it is about, when the finding does not say so itself.
const placesOf: Readonly<Record<Place, (node: NodeRecord) => readonly string[]>> = {
  layers: ({ layer }) => [layer ?? UNPLACED],
  elements: ({ elements }) => elements ?? [],
  municipalities: ({ municipalities }) => municipalities ?? [],
};

/**
 * The test for a filter.
 * @param nodes the map's, by id: a finding is where what it is about is
 */
export function findingTest(
  filter: FindingFilter,
  nodes: { get(id: string): NodeRecord | undefined },
): (finding: Finding) => boolean {
  const tests = [
    oneOf(filter.severities, ({ severity }) => [severity]),
    oneOf(filter.absences, ({ absence }) => [absence]),
    oneOf(filter.nodes, (finding) => finding.nodes),
    oneOf(filter.decisions, (finding) => [finding.followUp?.state]),
    oneOf(typeof filter.isDecided === 'boolean' ? [filter.isDecided] : null, (finding) => [
      finding.followUp !== undefined,
    ]),
    ...(Object.keys(placesOf) as Place[]).map((place) =>
      oneOf(filter[place], (finding) => {
        const own = finding.about?.[place];
        if (own !== undefined) return own;
        return finding.nodes.flatMap((id) => {
          const node = nodes.get(id);
          return node === undefined ? [] : placesOf[place](node);
        });
      }),
    ),
  ].filter((test) => test !== null);
  return (finding) => tests.every((test) => test(finding));
}

function oneOf(
  wanted: readonly unknown[] | null | undefined,
  valuesOf: (finding: Finding) => readonly unknown[],
): ((finding: Finding) => boolean) | null {
  if (wanted === null || wanted === undefined) return null;
  const among = new Set(wanted);
  return (finding) => valuesOf(finding).some((value) => among.has(value));
}
