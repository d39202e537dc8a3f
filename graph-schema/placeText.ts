/** What a view leaves to whoever looks, and what would lead from one view to another. */
const notInViews: ReadonlySet<string> = new Set(['lang', 'theme', 'saved', 'tour', 'stop']);

// What a query may hold by RFC 3986, with a percent sign only before two hexadecimal digits.
const query = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/;

/**
 * What is wrong with the search part of a map's address, in one sentence; null when a view may keep it. Which names mean
 * something is for whoever reads it: those of a later Sirkel are passed over by this one.
 */
export function faultOfPlace(text: string): string | null {
  if (text.startsWith('?')) return 'Expected the address after its question mark; got the question mark too.';
  if (!query.test(text)) return 'Expected letters, digits and what else an address may hold, the rest written as %20.';
  if (!isUtf8(text)) return 'Expected an address written in UTF-8.';
  const other = [...new URLSearchParams(text).keys()].find((name) => notInViews.has(name));
  if (other !== undefined) return `Expected an address without ${other}, which a view does not keep.`;
  return null;
}

function isUtf8(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The search part of an address without what a view leaves to whoever looks. */
export function placeOfSearch(search: string): string {
  const kept = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !notInViews.has(name)));
  return kept.toString().replaceAll('%2C', ',');
}
