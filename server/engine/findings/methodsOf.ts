import { shareError } from '../../analysis/shareError.ts';
import type { Finding, FindingKind } from '../Finding.ts';
import { parametersOf, type Asked } from '../methodParameters.ts';
import { methods, type Basis } from '../methods.ts';
import type { LeftOut } from '../projections/Projected.ts';
import { toldMethod, type Chance, type Circumstances, type ToldMethod } from '../toldMethod.ts';
import { groupChance } from '../links/groupChance.ts';

/** What findings were asked for, and what they were found in. */
export type FoundIn = Asked & {
  readonly leftOut: Readonly<Record<Basis, LeftOut | null>>;
  /** Of the map. */
  readonly sequence: number;
};

/** Tells of each finding of an answer how it was found. */
export function methodsOf({ leftOut, sequence, ...asked }: FoundIn): (finding: Finding) => ToldMethod {
  // Of a kind there may be thousands, found alike.
  const known = new Map<FindingKind, Circumstances>();
  return (finding) => {
    const { kind } = finding;
    const method = methods[kind];
    const parts = known.get(kind) ?? {
      ...{ leftOut: leftOut[method.basis], sequence },
      parameters: parametersOf(kind, method.basis, asked),
    };
    known.set(kind, parts);
    return toldMethod(method, parts, kind === 'groupGap' ? chanceOf(finding) : null);
  };
}

/** p counts both sides, so that it is off by twice what the share of one side is. */
function chanceOf({ figures }: Finding): Chance {
  const p = figures.find(({ name }) => name === 'p')?.value ?? null;
  return { ...groupChance, error: p === null ? null : 2 * shareError(p / 2, groupChance.permutations) };
}
