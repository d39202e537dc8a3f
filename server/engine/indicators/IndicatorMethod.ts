import type { Localized } from '@sirkel/graph-schema';
import type { Basis } from '../methods.ts';
import type { IndicatorId, IndicatorUnit } from './Indicator.ts';

/** What an indicator tells, and how it is worked out, so that whoever reads it can work it out again. */
export type IndicatorMethod = {
  readonly unit: IndicatorUnit;
  readonly basis: Basis;
  readonly name: Localized;
  /** One line for whoever reads the map. */
  readonly meaning: Localized;
  readonly definition: Localized;
  /** In the signs of mathematics, alike in all languages; null where the definition says it all. */
  readonly formula: string | null;
  /** Where the definition comes from, when it is not our own. */
  readonly reference: string | null;
  /** Whether more of it is better. Of most numbers that depends on what one wants, and is not said. */
  readonly moreIsBetter: true | null;
};

export type IndicatorMethods<Id extends IndicatorId> = Readonly<Record<Id, IndicatorMethod>>;

/** A text in bokmål, nynorsk and English. */
export type Told = readonly [nb: string, nn: string, en: string];

export const told = ([nb, nn, en]: Told): Localized => ({ nb, nn, en });
