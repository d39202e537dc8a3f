import type { AnalysisInput } from '../AnalysisInput.ts';
import { elements } from '../findings/coverageFindings.ts';
import { coverage } from '../gaps/coverage.ts';
import { needs } from '../gaps/needs.ts';
import { known, unknown, type Indicator } from './Indicator.ts';

/** Tells how much of what people need, and of what the map asks for itself, is answered. */
export function answeredIndicators(input: AnalysisInput): readonly Indicator[] {
  return [needsMet(input), covered(input)];
}

function needsMet(input: AnalysisInput): Indicator {
  const all = needs(input);
  if (all.length === 0) return unknown('nothingAsked', 'needsMet');
  const unmet = all.filter(({ state }) => state === 'unmet' || state === 'unreachable');
  return known(
    'needsMet',
    (all.length - unmet.length) / all.length,
    unmet.map(({ need }) => need),
  );
}

function covered(input: AnalysisInput): Indicator {
  const { share } = coverage(input, elements);
  return share === null ? unknown('nothingAsked', 'coverage') : known('coverage', share);
}
