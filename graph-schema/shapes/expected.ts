type Issue = { readonly code?: string; readonly input?: unknown; readonly keys?: readonly string[] };

/**
 * The sentence for a value that does not fit: what was expected and what came.
 * @param what for example `a whole number from 1 to 5`
 */
export function expected(what: string): (issue: Issue) => string {
  return ({ code, input, keys }) => {
    if (code === 'unrecognized_keys') return `There is no field called ${(keys ?? []).map(quote).join(', ')} here.`;
    if (input === undefined) return `Expected ${what}; it is missing.`;
    return `Expected ${what}; got ${describe(input)}.`;
  };
}

function describe(input: unknown): string {
  if (typeof input === 'string') return quote(input);
  if (Array.isArray(input)) return 'a list';
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return String(input);
  return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
}

function quote(text: string): string {
  return `"${text.slice(0, 60)}"`;
}
