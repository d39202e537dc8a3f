import type { FindingKind } from './Finding.ts';
import type { Basis } from './methods.ts';
import { alsoOf, strongStatuses, type Selection } from './Selection.ts';
import {
  FAR_SHARE,
  FEWEST_CUT_OFF,
  FEWEST_MARKS,
  FEWEST_NEEDS,
  FULL_LOAD,
  LEAST_ASKED,
  LEAST_EXPECTED,
  MANY_HAND_OFFS,
  MOST_CHANCE,
  MOST_PLACES,
  MOST_SPOTS,
  OLDEST_CHECK,
  SWAPS_PER_TIE,
} from './thresholds.ts';

/** What something can be worked out with, and what each means. */
export const parameterMeanings = {
  statuses: 'The statuses of what counts; of what is stated to be missing, missing alone. Set apart by |.',
  withGroups: 'Whether groups and roles take part: true or false.',
  today: 'The day that dates were held against.',
  leastExpected: 'Between two groups: the fewest ties that chance must give for anything to be said.',
  leastAsked: 'Between two groups: the least share of each that must have been asked about its ties.',
  mostChance: 'Between two groups: the q, after Benjamini & Hochberg, below which something is said.',
  swapsPerTie: 'How often each tie is asked to swap before each random map.',
  fewestCutOff: 'The fewest who must lose their only way to the rest.',
  mostTold:
    'How many are told at most: weak spots, those first without which most fall off; municipalities, those first in which most fields hang on one.',
  fewestMarks: 'The fewest ties, services and stories that must be marked with a barrier.',
  oldestCheck: 'How many days ago something may have been checked last.',
  fullLoad: 'The share of places that are taken from which on a service is full.',
  manyHandOffs: 'The hand-offs from which on a road is long.',
  farShare: 'The share of the borders between rings beyond which a road is long.',
  fewestNeeds: "How many of people's needs all help must reach through one.",
} as const;
export type ParameterName = keyof typeof parameterMeanings;

/** A name and its value as a text: a number with a point, a day as YYYY-MM-DD, several set apart by `|`. */
export type Parameter = { readonly name: ParameterName; readonly value: string };

/** What was asked for, and when. */
export type Asked = { readonly selection: Selection; readonly today: string };

type Values = Readonly<Partial<Record<ParameterName, string | number | boolean | readonly string[]>>>;

const roads: Values = { manyHandOffs: MANY_HAND_OFFS, farShare: FAR_SHARE };
const spots: Values = { fewestCutOff: FEWEST_CUT_OFF, mostTold: MOST_SPOTS };
const missing = (): Values => ({ statuses: ['missing'] });
const strong = ({ selection }: Asked): Values => ({ statuses: strongStatuses(selection) });

// What a kind of finding is found with beside what was asked for, or in its place.
const own: Readonly<Partial<Record<FindingKind, (asked: Asked) => Values>>> = {
  missingTies: missing,
  missingNode: missing,
  unmetNeed: strong,
  thinNeed: strong,
  unreachedPlaces: strong,
  goneService: strong,
  uncovered: strong,
  thinCoverage: strong,
  recommendation: ({ selection, today }) => ({ statuses: alsoOf(selection, 'proposed').statuses, today }),
  unverified: ({ today }) => ({ oldestCheck: OLDEST_CHECK, today }),
  friction: ({ selection }) => ({ statuses: alsoOf(selection, 'past').statuses, fewestMarks: FEWEST_MARKS }),
  singleProvider: () => ({ mostTold: MOST_PLACES }),
  overload: () => ({ fullLoad: FULL_LOAD }),
  cutPoint: () => spots,
  bridge: () => spots,
  longRoad: () => roads,
  // All help counts, and who is told of as asked for.
  gateway: ({ selection }) => ({ withGroups: selection.withGroups, fewestNeeds: FEWEST_NEEDS }),
  groupGap: () => ({
    leastExpected: LEAST_EXPECTED,
    leastAsked: LEAST_ASKED,
    mostChance: MOST_CHANCE,
    swapsPerTie: SWAPS_PER_TIE,
  }),
};

/** What something was computed with on a basis: which statuses counted, and whether groups took part. */
export const parametersOn = (basis: Basis, { statuses, withGroups }: Selection): readonly Parameter[] =>
  // They are left out of who is tied to whom alone.
  asParameters({ statuses, withGroups: basis === 'actors' || basis === 'ways' ? withGroups : true });

/** What findings of a kind are found with, from the numbers that the code itself reads. */
export function parametersOf(kind: FindingKind, basis: Basis, asked: Asked): readonly Parameter[] {
  const values = own[kind]?.(asked) ?? {};
  const common = parametersOn(basis, asked.selection).filter(({ name }) => !(name in values));
  return [...common, ...asParameters(values)].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

const order = Object.keys(parameterMeanings) as ParameterName[];

/** Parameters by their names, with their values as texts. */
export const asParameters = (values: Values): readonly Parameter[] =>
  Object.entries(values).map(([name, value]) => ({
    name: name as ParameterName,
    value: Array.isArray(value) ? value.join('|') : String(value),
  }));
