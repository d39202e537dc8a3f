import type { LayoutAnswer, LayoutQuestion } from './createLayoutDesk.ts';
import { layOut } from './layouts.ts';

// Runs in a worker of its own: laying out a large map takes longer than the page may stand still.
self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer = (said: LayoutAnswer): void => {
    self.postMessage(said);
  };
  try {
    answer({ number: data.number, laidOut: layOut(data.layout, data.input) });
  } catch {
    answer({ number: data.number, laidOut: null });
  }
});
