import type { Row } from '../Row.ts';
import { coldRow } from './coldRow.ts';
import { frameRows } from './frameRows.ts';
import { keystrokeRow } from './keystrokeRow.ts';
import { openChromium } from './openChromium.ts';

/** About as much slower as a phone of the middle is than a machine of today. */
const SLOWED = 4;

/** The map as it is used, in a real Chromium beside bare Cytoscape pages. */
export async function explorerRows(): Promise<readonly Row[]> {
  const browser = await openChromium();
  try {
    return [
      await coldRow(browser),
      ...(await frameRows(browser)),
      ...(await frameRows(browser, SLOWED)),
      await keystrokeRow(browser),
    ];
  } finally {
    await browser.close();
  }
}
