// In milliseconds.
const PATIENCE = 5_000;

/**
 * How the server stands to the program in this page: it does not answer, it has the same one, or it has another, so
 * that what this page has not fetched yet is gone.
 */
export type Served = 'away' | 'same' | 'another';

/**
 * Asks the server for the file that this page's program begins with. Its name changes with each version.
 * @param program its address
 */
export async function askForProgram(fetch: typeof globalThis.fetch, program: string): Promise<Served> {
  try {
    const { ok, status } = await fetch(program, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (ok) return 'same';
    // Others come from what stands before a server that is away, or from one that has no time.
    return status === 404 || status === 410 ? 'another' : 'away';
  } catch {
    return 'away';
  }
}

/** The address of the file that the program of a page begins with. */
export function programOf(document: Document): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '/';
}
