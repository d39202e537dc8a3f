import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { elements } from '../findings/coverageFindings.ts';
import { municipalityCoverage as cover, type MunicipalityCoverage } from '../gaps/municipalityCoverage.ts';

/** How the fields are covered in the municipalities of a map's region and those that it names. */
export const municipalityCoverage: Analysis<Record<string, never>, MunicipalityCoverage> = {
  params: z.strictObject({}),
  // Some seven cells for each municipality, of which a map may name hundreds.
  cost: ({ nodes, relations }) => (nodes + relations) / 100,
  run: (input) => cover(input, elements),
};
