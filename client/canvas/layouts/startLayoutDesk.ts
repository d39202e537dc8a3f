import { createLayoutDesk, type LayoutDesk } from './createLayoutDesk.ts';

/** The desk of this page. The kernels, and what they need, are fetched with the worker, or when there is none. */
export function startLayoutDesk(): LayoutDesk {
  return createLayoutDesk(
    () => {
      if (typeof Worker === 'undefined') return null;
      return new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module', name: 'layouts' });
    },
    async (layout, input) => (await import('./layouts.ts')).layOut(layout, input),
  );
}
