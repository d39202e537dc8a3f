import type { Language } from '@sirkel/graph-schema';

export type EmbedCodeParts = {
  readonly origin: string;
  readonly map: string;
  /** The search part of the map's address. */
  readonly place: string;
  readonly language: Language;
  /** What the frame is called for whoever does not see it. */
  readonly title: string;
};

/** The HTML that shows a map on a page elsewhere. */
export function embedCode({ origin, map, place, language, title }: EmbedCodeParts): string {
  const search = place === '' ? `lang=${language}` : `${place}&lang=${language}`;
  const source = inAttribute(`${origin}/innbygg/${map}?${search}`);
  return `<iframe src="${source}" title="${inAttribute(title)}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`;
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const inAttribute = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => named[letter] ?? letter);
