// In milliseconds.
const PATIENCE = 5_000;

// What a server says of itself while nothing can be saved and that will pass.
const words: ReadonlySet<unknown> = new Set(['unavailable', 'readOnly', 'draining']);

/**
 * Asks the server whether it is without its store, or with one that takes no writes (a full disk). False also where nobody says so: without an answer, and behind a
 * proxy that keeps the question to itself.
 */
export async function isStoreGone(fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const response = await fetch('/health/ready', { signal: AbortSignal.timeout(PATIENCE) });
    const { status } = (await response.json()) as { readonly status?: unknown };
    return words.has(status);
  } catch {
    return false;
  }
}
