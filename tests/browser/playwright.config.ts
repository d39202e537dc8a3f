import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { launchOptions } from './launchOptions.ts';

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
    launchOptions,
  },
});
