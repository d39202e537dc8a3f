import type { Language } from '@sirkel/graph-schema';
import type { Place } from '../../state/address.ts';
import { frameAddress } from '../../state/framedWindow.ts';

/** How large a map is in a page of somebody else: a width as HTML has it, and a height in px. */
export const embedSizes = {
  small: { width: '400', height: 400 },
  medium: { width: '640', height: 560 },
  large: { width: '100%', height: 720 },
} as const;
export type EmbedSize = keyof typeof embedSizes;

/** What a page is to show. */
export type Embedding = {
  /** Where the server is, without a slash at the end. */
  readonly origin: string;
  readonly map: string;
  readonly place: Place;
  /** Null: the reader's own. */
  readonly language: Language | null;
};

/** The address of a map as a page of somebody else shows it: there is a picture and a list, and nothing else. */
export function embedAddress({ origin, map, place, language }: Embedding): string {
  const view = place.view === 'list' || place.view === null ? place.view : 'circle';
  return origin + frameAddress({ route: { page: 'map', map }, place: { ...place, view, language } });
}

/** The HTML that shows it. */
export function embedCode(address: string, title: string, size: EmbedSize): string {
  const { width, height } = embedSizes[size];
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${String(height)}" ` +
    `loading="lazy" style="border: 0; max-width: 100%"></iframe>`
  );
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
