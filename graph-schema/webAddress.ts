/**
 * Whether a text is an address on the web: `https` or `http`, so that a link can never run anything, and without a name
 * and password before the host, which make an address look like another's.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i.test(text);
}
