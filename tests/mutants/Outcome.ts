import type { readReport } from './readReport.ts';

/**
 * How a test answered to a fault. `unproved`: it did not come to an end, which a machine or a database that is slow or
 * away brings about just as well; `broken`: the fault does not fit the code any more, no test of the rule ran, or it
 * does not pass without the fault either.
 */
export type Outcome = {
  readonly state: 'noticed' | 'overlooked' | 'unproved' | 'broken';
  /** By what, or why not. */
  readonly detail: string;
};

type Report = ReturnType<typeof readReport>;

/** What the tests of a rule say of a fault that was put in. */
export function judge({ results, said }: Report, rule: string): Outcome {
  const failed = results.find(({ state }) => state === 'failed');
  if (failed !== undefined) return { state: 'noticed', detail: `"${failed.title}" fails` };
  const hung = results.find(({ state }) => state === 'timedOut');
  if (hung !== undefined) return { state: 'unproved', detail: `"${hung.title}" did not come to an end in its time` };
  if (results.length > 0) return { state: 'overlooked', detail: `${String(results.length)} tests of ${rule} pass` };
  return { state: 'broken', detail: `no test of ${rule} ran. ${said}` };
}

/**
 * Why the tests of a rule can prove nothing: they do not pass on the code as it is.
 * @returns null when they do
 */
export function judgeUnmutated({ results, said }: Report, rule: string): string | null {
  const bad = results.find(({ state }) => state !== 'passed');
  if (bad?.state === 'failed') return `"${bad.title}" fails without the fault too`;
  if (bad !== undefined) return `"${bad.title}" does not come to an end without the fault either`;
  return results.length > 0 ? null : `no test of ${rule} ran without the fault. ${said}`;
}
