import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

/**
 * Writes to the booklet's map as whoever is signed in on the page, past its forms.
 * @param edits as the API takes them, `EditInput`
 * @returns the change's sequence
 */
export async function commit(page: Page, edits: readonly Readonly<Record<string, unknown>>[]): Promise<number> {
  const body = {
    query: `mutation Commit($edits: [EditInput!]!, $operationId: ID!) {
      commit(map: "vestfold-telemark", operationId: $operationId, edits: $edits) { change { sequence } }
    }`,
    variables: { edits, operationId: randomUUID() },
  };
  const answer = await page.evaluate(async (sent) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    return (await response.json()) as unknown;
  }, body);
  const { data } = answer as {
    readonly data?: { readonly commit: { readonly change: { readonly sequence: number } } } | null;
  };
  if (data?.commit === undefined) throw new Error(`The change was refused: ${JSON.stringify(answer)}`);
  return data.commit.change.sequence;
}
