import type { Finding, FindingKind } from '../Finding.ts';
import type { Findings } from '../findings/findAll.ts';
import { inOrder } from '../findings/inOrder.ts';

/** A finding of before and after that says something else. */
export type ChangedFinding = { readonly before: Finding; readonly after: Finding };

export type ChangedFindings = {
  /** What is missing or narrow and was not before, in the order in which it is told. */
  readonly appear: readonly Finding[];
  /** What is only not recorded, apart from that. */
  readonly appearNotRecorded: readonly Finding[];
  /** What is found no more thanks to what is added. */
  readonly solved: readonly Finding[];
  /** What is found no more because something is taken away: what was about it says nothing any more. */
  readonly goneWith: readonly Finding[];
  readonly changed: readonly ChangedFinding[];
};

// How well a map is kept is not changed by trying something.
const ofKeeping: ReadonlySet<FindingKind> = new Set([
  'withoutSource',
  'relationsWithoutSource',
  'unverified',
  'unplaced',
  'withoutElement',
  'neverAsked',
]);

/**
 * Tells by their ids which findings come, go, or say something else.
 * @param withAdditions the findings if only something were added, and nothing taken away
 */
export function changedFindings(before: Findings, after: Findings, withAdditions: Findings): ChangedFindings {
  const was = byId(before);
  const is = byId(after);
  const would = byId(withAdditions);
  const isNew = ({ id, kind }: Finding): boolean => !was.has(id) && !ofKeeping.has(kind);
  const left = [...was.values()].filter(({ id, kind }) => !is.has(id) && !ofKeeping.has(kind));
  return {
    appear: after.told.filter(isNew),
    appearNotRecorded: after.notRecorded.filter(isNew),
    solved: inOrder(left.filter(({ id }) => !would.has(id))),
    goneWith: inOrder(left.filter(({ id }) => would.has(id))),
    changed: inOrder([...is.values()]).flatMap((now) => {
      const then = was.get(now.id);
      if (then === undefined || ofKeeping.has(now.kind) || then.sentence.nb === now.sentence.nb) return [];
      return [{ before: then, after: now }];
    }),
  };
}

function byId({ told, notRecorded }: Findings): ReadonlyMap<string, Finding> {
  return new Map([...told, ...notRecorded].map((finding) => [finding.id, finding]));
}
