import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { findChromium } from './findChromium.ts';

const executablePath = findChromium();
if (executablePath === null) {
  throw new Error('The browser tests need Chromium: run "npm run setup", or give its path in CHROMIUM_PATH.');
}

const cache = path.join(import.meta.dirname, '..', '..', '.cache');

/** Each test starts the app it needs; the client is built before (`npm run build`). */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.test.ts',
  outputDir: path.join(cache, 'browser'),
  reporter: [['list'], ['json', { outputFile: path.join(cache, 'reports', 'browser.json') }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Nothing but what a test asks for goes over the network; no sandbox, for it may run as root in a container.
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
