import { MAX_FOLLOWED, type FollowUpRecord } from '@sirkel/graph-schema';
import { keepingKinds, type Finding, type FindingKind } from '../Finding.ts';
import { inOrder } from './inOrder.ts';

/** Findings as they are told, after what people have decided about them. */
export type Findings = {
  /** What is missing and where it narrows, in the order in which it is told. */
  readonly told: readonly Finding[];
  /** What is only not recorded: thin data, apart from what is missing. */
  readonly notRecorded: readonly Finding[];
  /** What was decided not to be wanted: it is there, and told apart. */
  readonly setAside: readonly Finding[];
};

// One finding for all that there are; a newcomer is told under the same id.
const gathered: ReadonlySet<FindingKind> = new Set([
  ...keepingKinds,
  'fragments',
  'isolated',
  'aloneServices',
  'recommendation',
]);

/** Whether somebody may be asked if it exists, so that "not recorded" can become "does not exist". */
export const canBeAsked = ({ kind, absence }: Finding): boolean => absence === 'notRecorded' && !keepingKinds.has(kind);

/** Whether a decision says that those concerned were asked, and that it does not exist. A suggestion decides nothing. */
export const saysAbsent = (followUp: FollowUpRecord | undefined): boolean =>
  followUp?.state === 'asked' && followUp.review !== 'pending';

/**
 * Puts findings where they are told by what was decided about them. All of them are somewhere.
 * @param all as they were computed, without a thought of decisions
 * @param followUps what was decided, by the finding's id
 */
export function decided(all: readonly Finding[], followUps: { get(id: string): FollowUpRecord | undefined }): Findings {
  const followed = all.map((finding) => withDecision(finding, followUps.get(finding.id)));
  const isAside = ({ followUp, outgrown }: Finding): boolean => followUp?.state === 'notWanted' && outgrown !== true;
  const isThin = ({ absence }: Finding): boolean => absence === 'notRecorded';
  const open = followed.filter((finding) => !isAside(finding));
  return {
    told: inOrder(open.filter((finding) => !isThin(finding))),
    notRecorded: inOrder(open.filter(isThin)),
    setAside: inOrder(followed.filter(isAside)),
  };
}

function withDecision(finding: Finding, followUp: FollowUpRecord | undefined): Finding {
  // A suggestion that nobody has answered decides nothing.
  if (followUp === undefined || followUp.review === 'pending') return finding;
  if (isOutgrown(finding, followUp)) return { ...finding, followUp, outgrown: true };
  const isAsked = saysAbsent(followUp) && canBeAsked(finding);
  return { ...finding, followUp, ...(isAsked ? { absence: 'askedAbsent' as const } : {}) };
}

/** All fields that hang on one in a municipality are one finding too; those of the whole map are one each. */
const gathersAll = ({ kind, about }: Finding): boolean =>
  gathered.has(kind) || (kind === 'singleProvider' && about?.municipalities !== undefined);

/** Whether it has come to be about more than was decided on. Of what is too much to remember nobody can tell. */
function isOutgrown(finding: Finding, followUp: FollowUpRecord): boolean {
  const { nodes, relations } = finding;
  if (!gathersAll(finding)) return false;
  const isNew = (known: readonly string[] = []) => {
    const ids = new Set(known);
    return (id: string): boolean => ids.size < MAX_FOLLOWED && !ids.has(id);
  };
  return nodes.some(isNew(followUp.nodes)) || relations.some(isNew(followUp.relations));
}
