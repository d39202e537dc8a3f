import { nodeKind } from '../../nodeKinds.ts';
import { relationKind } from '../../relationKinds.ts';

/**
 * Whether a kind of relation allows these ends. Mutual kinds allow them in both orders.
 * @returns null when they are allowed, else a sentence that says what is
 */
export function checkEnds(kind: string, fromKind: string, toKind: string): string | null {
  const { from, to, mutual } = relationKind(kind);
  const fits = (one: string, other: string): boolean => from.includes(one) && to.includes(other);
  if (fits(fromKind, toKind) || (mutual && fits(toKind, fromKind))) return null;
  return `A relation of the kind "${kind}" goes from ${names(from)} to ${names(to)}; got ${nodeKind(fromKind).id} to ${nodeKind(toKind).id}.`;
}

function names(kinds: readonly string[]): string {
  return kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} or ${String(kinds.at(-1))}`;
}
