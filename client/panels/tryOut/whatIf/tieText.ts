import { relationKind } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { relationSentence } from '../../../view/sentences.ts';

/** A tie as a sentence without its full stop: it stands in a list. */
export function tieText(
  tie: { readonly kind: string; readonly from: string; readonly to: string },
  nameOf: (id: string) => string,
  language: Language,
): string {
  const ends = { from: nameOf(tie.from), to: nameOf(tie.to) };
  return relationSentence(relationKind(tie.kind), ends, language).replace(/\.$/, '');
}
