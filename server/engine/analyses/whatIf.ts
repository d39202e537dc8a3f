import type { Analysis } from '../Analysis.ts';
import { INDICATOR_SEED } from '../indicators/indicatorsOf.ts';
import { indicators } from './indicators.ts';
import { findings } from './findings.ts';
import { tryOut, type WhatIf } from '../whatIf/tryOut.ts';
import { whatIfShape, type WhatIfParams } from '../whatIf/WhatIfParams.ts';

/** What would change if some of the map were gone and some more there. Nothing is written. */
export const whatIf: Analysis<WhatIfParams, WhatIf> = {
  params: whatIfShape,
  // All findings and numbers twice; findings once more where something is taken away and something added.
  cost: (size) => 3 * findings.cost(size, {}) + 2 * indicators.cost(size, { seed: INDICATOR_SEED }),
  run: tryOut,
};
