import type { Coverage } from './Findings.ts';

/** How a field can be covered somewhere, each with a mark that needs no colour. */
export const coverageStates: readonly {
  readonly state: Coverage['cells'][number]['state'];
  readonly mark: string;
}[] = [
  { state: 'covered', mark: '●' },
  { state: 'thin', mark: '◐' },
  { state: 'weak', mark: '○' },
  { state: 'statedMissing', mark: '✕' },
  { state: 'notRecorded', mark: '·' },
];

/** The mark of a state. */
export const coverageMark = (state: Coverage['cells'][number]['state']): string =>
  coverageStates.find((each) => each.state === state)?.mark ?? '';
