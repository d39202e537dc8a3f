import { describe, expect, it } from 'vitest';
import { madeUpFieldLabels } from '../../view/madeUpMap.fixture.ts';
import { emptyStage } from '../../view/layouts/emptyStage.ts';
import type { LaidOut, LayoutInput } from '../../view/layouts/Layout.ts';
import { createLayoutDesk, type LayoutQuestion, type LayoutWish, type LayoutWorker } from './createLayoutDesk.ts';

const input: LayoutInput = { nodes: [], ties: [], layers: [], fieldLabels: madeUpFieldLabels, centre: null };
const laidOut: LaidOut = {
  layout: 'network',
  placement: { stage: emptyStage, spots: new Map() },
  ground: null,
  bend: 'straight',
  gathers: false,
  centre: null,
  roads: null,
};

/** A worker that answers when it is told to. */
function lentWorker() {
  const asked: LayoutQuestion[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  let isEnded = false;
  const worker = {
    postMessage: (question: LayoutQuestion) => asked.push(question),
    terminate: () => {
      isEnded = true;
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  } as unknown as LayoutWorker;
  return {
    worker,
    asked,
    isEnded: () => isEnded,
    answer: (number: number, given: LaidOut | null = laidOut) =>
      listeners.get('message')?.({ data: { number, laidOut: given } }),
    fail: () => listeners.get('error')?.({}),
  };
}

const notHere = (): Promise<LaidOut> => Promise.reject(new Error('nothing is laid out here'));
const wishOf = (meaning: string, told: string[]): LayoutWish => ({
  meaning,
  layout: 'network',
  input: () => input,
  answer: (given) => told.push(`${meaning}: ${given === null ? 'failed' : 'there'}`),
});

describe('the desk where layouts are asked for', () => {
  it('has one at work, and of those that wait only the newest', () => {
    const lent = lentWorker();
    const told: string[] = [];
    const desk = createLayoutDesk(() => lent.worker, notHere);
    desk.ask(wishOf('a', told));
    desk.ask({ ...wishOf('a', told), answer: () => told.push('passed over') });
    desk.ask(wishOf('a', told));
    expect(lent.asked.length).toBe(1);
    lent.answer(1);
    expect(lent.asked.length).toBe(2);
    lent.answer(2);
    expect(told).toEqual(['a: there', 'a: there']);
  });

  it('ends work that nobody wants any more, and passes over its answer', () => {
    const [first, second] = [lentWorker(), lentWorker()];
    const told: string[] = [];
    const workers = [first.worker, second.worker];
    const desk = createLayoutDesk(() => workers.shift() ?? null, notHere);
    desk.ask(wishOf('a', told));
    desk.ask(wishOf('b', told));
    expect(first.isEnded()).toBe(true);
    first.answer(1);
    expect(told).toEqual([]);
    second.answer(second.asked[0]?.number ?? 0);
    expect(told).toEqual(['b: there']);
  });

  it('says nothing after it was stopped', () => {
    const lent = lentWorker();
    const told: string[] = [];
    const desk = createLayoutDesk(() => lent.worker, notHere);
    desk.ask(wishOf('a', told));
    desk.stop();
    lent.answer(1);
    expect(lent.isEnded()).toBe(true);
    expect(told).toEqual([]);
  });

  it('lays out here where there can be no worker, where it throws, and where its file cannot be read', async () => {
    const lent = lentWorker();
    const starts = [
      () => null,
      () => {
        throw new Error('forbidden');
      },
      () => lent.worker,
    ];
    for (const start of starts) {
      const done = new Promise<LaidOut | null>((resolve) => {
        const desk = createLayoutDesk(start, () => Promise.resolve(laidOut));
        desk.ask({ meaning: 'a', layout: 'network', input: () => input, answer: resolve });
        lent.fail();
      });
      expect(await done).toBe(laidOut);
    }
  });

  it('says so when it can be laid out nowhere, and when the worker could not', async () => {
    const done = new Promise<LaidOut | null>((resolve) => {
      createLayoutDesk(() => null, notHere).ask({
        meaning: 'a',
        layout: 'network',
        input: () => input,
        answer: resolve,
      });
    });
    expect(await done).toBeNull();
    const lent = lentWorker();
    const told: string[] = [];
    createLayoutDesk(() => lent.worker, notHere).ask(wishOf('a', told));
    lent.answer(1, null);
    expect(told).toEqual(['a: failed']);
  });
});
