import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says: its texts in their order, the size of its one page, and what it says of itself. */
export async function savedPicture(bytes: Buffer): Promise<{
  readonly texts: readonly string[];
  readonly mm: readonly number[];
  readonly info: object;
}> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = await pdf.getMetadata();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
  return { texts, mm: page.view.slice(2).map((points) => Math.round((points / 72) * 25.4)), info };
}
