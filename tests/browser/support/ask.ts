import type { Page } from '@playwright/test';

/**
 * Asks the API as whoever is signed in on the page.
 * @throws Error with the answer when it holds errors
 */
export async function ask<Data>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as unknown;
  }, JSON.stringify({ query, variables }));
  const { data, errors } = answer as { readonly data?: Data | null; readonly errors?: readonly unknown[] };
  if (errors !== undefined || data === undefined || data === null) throw new Error(JSON.stringify(answer));
  return data;
}
