import type { IndicatorId } from './Indicator.ts';
import type { IndicatorMethods } from './IndicatorMethod.ts';
import { methodsOfActors } from './methodsOfActors.ts';
import { methodsOfRecords } from './methodsOfRecords.ts';
import { methodsOfWhole } from './methodsOfWhole.ts';

/** The method of each indicator. */
export const indicatorMethods: IndicatorMethods<IndicatorId> = {
  ...methodsOfRecords,
  ...methodsOfWhole,
  ...methodsOfActors,
};
