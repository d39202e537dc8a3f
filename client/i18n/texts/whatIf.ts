import { outcome } from './whatIf/outcome.ts';
import { trying } from './whatIf/trying.ts';

/** What would be if some of the map were gone and some more there. */
export const whatIf = {
  nb: { ...trying.nb, ...outcome.nb },
  nn: { ...trying.nn, ...outcome.nn },
  en: { ...trying.en, ...outcome.en },
};
