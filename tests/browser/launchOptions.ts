import { findChromium } from './findChromium.ts';

const executablePath = findChromium();
if (executablePath === null) {
  throw new Error('The browser tests need Chromium: run "npm run setup", or give its path in CHROMIUM_PATH.');
}

/**
 * How Chromium is started, by the browser tests and the benches: nothing but what is asked for goes over the network;
 * no sandbox, for it may run as root in a container.
 */
export const launchOptions = {
  executablePath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
