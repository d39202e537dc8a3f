import type { Analysis } from '../Analysis.ts';
import { tryOut, type WhatIf } from '../whatIf/tryOut.ts';
import { whatIfShape, type WhatIfParams } from '../whatIf/WhatIfParams.ts';

/** What would change if some of the map were gone and some more there. Nothing is written. */
export const whatIf: Analysis<WhatIfParams, WhatIf> = {
  params: whatIfShape,
  // All findings twice, and once more where something is taken away and something added.
  cost: ({ nodes, relations }) => (nodes + relations) / 70,
  run: tryOut,
};
