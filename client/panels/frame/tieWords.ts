import { notInForce } from '../../view/tieTally.ts';
import type { NotInForce, TieTally } from '../../view/tieTally.ts';

/** The texts that ties are told with. */
export type TieTexts = (
  key: 'list:ties' | 'list:noTies' | `list:otherTies.${NotInForce}`,
  options: { readonly count?: number; readonly number?: number },
) => string;

/** Ties in words: only what is in force is told as ties, and the rest by what it is. "8 koblinger, 7 mangler, 1 avsluttet". */
export function tieWords(tally: TieTally, t: TieTexts): string {
  const { inForce } = tally;
  const ties = inForce === 0 ? t('list:noTies', {}) : t('list:ties', { count: inForce });
  return [ties, ...otherTies(tally, t)].join(', ');
}

/** What ties are that are not in force: "7 mangler", "2 foreslått". */
export function otherTies(tally: TieTally, t: TieTexts): readonly string[] {
  return notInForce
    .filter((each) => tally[each] > 0)
    .map((each) => t(`list:otherTies.${each}`, { number: tally[each] }));
}
