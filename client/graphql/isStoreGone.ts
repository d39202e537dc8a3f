// In milliseconds.
const PATIENCE = 5_000;

/**
 * Asks the server whether it is without its store. False also where nobody says so: without an answer, and behind a
 * proxy that keeps the question to itself.
 */
export async function isStoreGone(fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const response = await fetch('/health/ready', { signal: AbortSignal.timeout(PATIENCE) });
    const { status } = (await response.json()) as { readonly status?: unknown };
    return status === 'unavailable' || status === 'draining';
  } catch {
    return false;
  }
}
