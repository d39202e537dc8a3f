import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ rateLimits: true });
});
afterAll(() => app.close());

// These want 200 where a document cannot be parsed, is not valid, or has wrong variables, for `application/json`; the
// server answers 400 on purpose. A new one fails the test.
const warnings = ['572B', '7B9B', 'FDE2'];

it('keeps to GraphQL over HTTP: 61 audits, no error, no warning but those that are known', async () => {
  const results = await auditServer({
    url: `${app.url}/graphql`,
    // The header that pages elsewhere cannot send without asking: protection against them stays on for the audits by GET.
    fetchFn: (url: string, options?: RequestInit) =>
      fetch(url, {
        ...options,
        headers: { ...(options?.headers as Record<string, string>), 'apollo-require-preflight': '1' },
      }),
  });
  const withStatus = (status: string) =>
    results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(results).toHaveLength(61);
  expect(withStatus('error')).toEqual([]);
  expect(
    withStatus('warn')
      .map((text) => text.slice(0, 4))
      .toSorted(),
  ).toEqual(warnings);
  expect(withStatus('notice')).toEqual([]);
});
