import { drawPage } from '../../../canvas/export/drawPage.ts';
import type { PageText } from '../../../canvas/export/PageText.ts';
import { writePng } from '../../../canvas/export/writePng.ts';
import { writeSvg } from '../../../canvas/export/writeSvg.ts';
import type { Standing } from '../../../canvas/Standing.ts';
import { pageSizeOf, sheetOf, type SaveChoice } from './saveChoice.ts';

/** A picture as a file. */
export type SavedPage = {
  readonly content: Blob;
  /** Letters that could not be set in it. */
  readonly missing: readonly string[];
};

/** Makes the file that was chosen; all three are made of the same page. */
export async function savePage(standing: Standing, text: PageText, choice: SaveChoice, at: Date): Promise<SavedPage> {
  const { theme, part, file, scale } = choice;
  const page = drawPage(standing, text, { theme, size: pageSizeOf(choice), whole: part === 'whole' });
  const sheet = sheetOf(choice);
  if (sheet !== null) {
    const { writePdf, fetchPdfFonts } = await pdfWriter();
    const fonts = await fetchPdfFonts(globalThis.fetch.bind(globalThis));
    const { bytes, missing } = await writePdf(page, text, { sheet, fonts, at });
    return { content: new Blob([bytes], { type: 'application/pdf' }), missing };
  }
  const svg = writeSvg(page, text);
  const content = file === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await writePng(svg, page, scale);
  return { content, missing: [] };
}

/** What writes PDFs is as large as the rest of the program: it is fetched by those who want one. */
async function pdfWriter() {
  const [{ writePdf }, { fetchPdfFonts }] = await Promise.all([
    import('../../../canvas/export/writePdf.ts'),
    import('../../../canvas/export/fetchPdfFonts.ts'),
  ]);
  return { writePdf, fetchPdfFonts };
}
