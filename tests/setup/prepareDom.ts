import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// The design system asks for CSS.escape as it loads, and jsdom has none. Enough for the ids of a page.
if (typeof globalThis.CSS === 'undefined' || typeof globalThis.CSS.escape !== 'function') {
  const escape = (text: string): string => text.replace(/[^\w-]/g, (character) => `\\${character}`);
  Object.defineProperty(globalThis, 'CSS', { configurable: true, value: { ...globalThis.CSS, escape } });
}

// Without global test functions the library cannot tidy up by itself.
afterEach(cleanup);
