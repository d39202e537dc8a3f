import type { Locator, Page } from '@playwright/test';

/** Rows as they lie on the clipboard of a spreadsheet. */
export function copied(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\r\n');
}

/**
 * Forty actors, two of which are on the booklet's map already.
 * @param name what the other 38 are called, with a number after it
 */
export const fortyActors = (name: string): string =>
  copied(
    ['Navn', 'Kommune', 'Ring', 'Felt', 'Sektor', 'Sammendrag', 'Kontaktperson'],
    ['Innovasjon Norge', 'Skien', 'Regionen', 'Finansiering', 'Offentlig', 'Gir penger og råd.', ''],
    ['sosenteriet', '3907', '', '', '', '', ''],
    ...Array.from({ length: 38 }, (_, at) => [
      `${name} ${at + 1}`,
      ['Skien', '3803', 'Larvik og Færder'][at % 3] ?? '',
      'Kommune',
      'Nettverk, utdanning',
      'Frivillig',
      'Gir ungdom noe å gjøre.',
      'Kari',
    ]),
  );

/** Pastes text in the text field that has the focus or comes to have it, as the browser does when somebody presses Ctrl+V. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator('textarea:focus').waitFor();
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** The cell of a row in a column, by the name of the row and the id of the column. */
export function cellOf(page: Page, row: string, column: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator(`[data-column="${column}"]`);
}
