import { keepingKinds, type Finding } from '../Finding.ts';
import type { Findings } from '../findings/decided.ts';
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

/**
 * Tells by their ids which findings come, go, or say something else. One that is a part of what went – some of the ties
 * that a passage names are left – says something else too.
 * @param withAdditions the findings if only something were added, and nothing taken away
 */
export function changedFindings(before: Findings, after: Findings, withAdditions: Findings): ChangedFindings {
  const was = byId(before);
  const is = byId(after);
  const would = byId(withAdditions);
  const left = [...was.values()].filter(({ id }) => !is.has(id));
  const wholes = new Map<Finding, Finding>();
  for (const part of is.values()) {
    const whole = was.has(part.id) ? undefined : left.find((other) => isPartOf(part, other));
    if (whole !== undefined) wholes.set(part, whole);
  }
  const told = new Set(wholes.values());
  const isNew = (finding: Finding): boolean =>
    !was.has(finding.id) && !keepingKinds.has(finding.kind) && !wholes.has(finding);
  const gone = left.filter((finding) => !told.has(finding));
  return {
    appear: after.told.filter(isNew),
    appearNotRecorded: after.notRecorded.filter(isNew),
    solved: inOrder(gone.filter(({ id }) => !would.has(id))),
    goneWith: inOrder(gone.filter(({ id }) => would.has(id))),
    changed: inOrder([...is.values()]).flatMap((now) => {
      const then = was.get(now.id) ?? wholes.get(now);
      return then === undefined || then.sentence.nb === now.sentence.nb ? [] : [{ before: then, after: now }];
    }),
  };
}

function isPartOf({ kind, relations }: Finding, whole: Finding): boolean {
  return kind === whole.kind && relations.length > 0 && relations.every((id) => whole.relations.includes(id));
}

function byId({ told, notRecorded }: Findings): ReadonlyMap<string, Finding> {
  const counting = [...told, ...notRecorded].filter(({ kind }) => !keepingKinds.has(kind));
  return new Map(counting.map((finding) => [finding.id, finding]));
}
