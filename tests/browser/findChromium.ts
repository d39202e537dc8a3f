import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser the tests drive: the one of `CHROMIUM_PATH`, else one of the system, else Playwright's own.
 * @returns its path; null when there is none
 */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') return existsSync(given) ? given : null;
  return [...usualPlaces, chromium.executablePath()].find((place) => existsSync(place)) ?? null;
}
