import { ask } from '../../api/support/ask.ts';
import type { GraphqlAnswer } from '../../api/support/ask.ts';

// In milliseconds, for a database that has just been started on a busy machine.
const PATIENCE = 45_000;

/** Asks again for as long as the server cannot answer in time; what is written is known by its operationId. */
export async function askPatiently(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<GraphqlAnswer> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask(url, query, variables, headers);
    if (answer.errors?.[0]?.extensions?.['code'] !== 'UNAVAILABLE' || Date.now() > deadline) return answer;
  }
}
