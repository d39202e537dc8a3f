import type { Probe } from './installProbe.ts';

declare global {
  interface Window {
    /** In the pages of `newPage`. */
    bench: Probe;
  }
}
