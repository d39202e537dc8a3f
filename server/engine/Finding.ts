import type { Certainty, FollowUpRecord, Localized, Source } from '@sirkel/graph-schema';

/**
 * The three kinds of "not there", which are never mixed: a source says that it is missing; those it would tie were asked
 * and say no; nobody has recorded it. Only the first two are gaps, the third is thin data.
 */
export const absences = ['statedMissing', 'askedAbsent', 'notRecorded'] as const;
export type Absence = (typeof absences)[number];

/** How much hangs on it: people's own lives, the working of the whole, or how the map is put together. */
export const severities = ['people', 'coordination', 'structure'] as const;
export type Severity = (typeof severities)[number];

/** What is missing or thin. */
export const gapKinds = [
  'missingTies',
  'missingNode',
  'unmetNeed',
  'unreachableNeed',
  'unreachedPlaces',
  'uncovered',
  'thinCoverage',
  'expectedTie',
  'groupGap',
  'recommendation',
  'fragments',
  'isolated',
  'aloneServices',
  'goneService',
  'withoutSource',
  'relationsWithoutSource',
  'unverified',
  'unplaced',
  'withoutElement',
  'neverAsked',
] as const;

/** Where it narrows. */
export const bottleneckKinds = [
  'thinNeed',
  'singleProvider',
  'overload',
  'withoutMandate',
  'trainsOwnBuyer',
  'friction',
  'cutPoint',
  'bridge',
  'longRoad',
  'gateway',
] as const;

export type FindingKind = (typeof gapKinds)[number] | (typeof bottleneckKinds)[number];

/** How well the map is kept: nobody can be asked whether that exists, and trying something does not change it. */
export const keepingKinds: ReadonlySet<FindingKind> = new Set([
  'withoutSource',
  'relationsWithoutSource',
  'unverified',
  'unplaced',
  'withoutElement',
  'neverAsked',
]);

/** A number that belongs to a finding; null where it cannot be computed. */
export type Figure = { readonly name: string; readonly value: number | null };

/** The rings, fields and municipalities that a finding is about by what it says. */
export type About = Readonly<Partial<Record<'layers' | 'elements' | 'municipalities', readonly string[]>>>;

/** A passage that says something. */
export type FindingSource = Pick<Source, 'title' | 'certainty'> & { readonly where: string | null };

/** Something an analysis has found, to be read aloud and shown on the map. */
export type Finding = {
  /** Stays the same for as long as its cause does. */
  readonly id: string;
  readonly kind: FindingKind;
  /** Null for what is there. */
  readonly absence: Absence | null;
  /** How sure the source is that says so; null where none does. */
  readonly certainty: Certainty | null;
  readonly severity: Severity;
  /** What it is about, the most important first. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  /** What says so, each once. */
  readonly sources: readonly FindingSource[];
  readonly sentence: Localized;
  readonly figures: readonly Figure[];
  /** Where it is, where that is something else than where all its nodes are. */
  readonly about?: About;
  /** What people have decided about it. */
  readonly followUp?: FollowUpRecord;
  /** It has come to be about more than was decided on, so that the decision does not hold for it. */
  readonly outgrown?: true;
};
