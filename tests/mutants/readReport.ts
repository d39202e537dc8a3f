import { z } from 'zod';

/** What one test of a rule came to. */
export type TestResult = {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'timedOut';
};

const reportShape = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(
        z.object({
          title: z.string(),
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** The names of the tests of a rule: "S7 …", or "S6, S7: …". */
export const namesOf = (rule: string): string => `(^| )([A-Z]\\d+, )*${rule}[ :,]`;

// What the test runner says of a test, or of what prepares it, that did not come to its end in time.
const overdue = /^(Error: )?(Test|Hook) timed out in /;

/**
 * What became of the tests of a rule, of those that ran.
 * @param report the JSON that the test runner wrote
 * @returns the results, and what the runner said of the files beside
 */
export function readReport(
  report: string,
  rule: string,
): { readonly results: readonly TestResult[]; readonly said: string } {
  const { testResults } = reportShape.parse(JSON.parse(report));
  const name = new RegExp(namesOf(rule));
  const results = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ title, fullName, status, failureMessages }): TestResult[] => {
      if (!name.test(fullName)) return [];
      if (status === 'passed') return [{ title, state: 'passed' }];
      if (status !== 'failed') return [];
      const messages = failureMessages ?? [];
      const isOverdue = messages.length > 0 && messages.every((message) => overdue.test(message));
      return [{ title, state: isOverdue ? 'timedOut' : 'failed' }];
    }),
  );
  return { results, said: testResults.map(({ message }) => message).join(' ') };
}
