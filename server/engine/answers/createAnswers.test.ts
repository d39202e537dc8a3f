import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { defaultSelection } from '../Selection.ts';
import { ThreadGone, type RunResult } from '../threads/createRuns.ts';
import { createAnswers, type Times } from './createAnswers.ts';

/** A map that is a number, and work that ends when the test says so. */
function setUp(given: Partial<Times> = {}) {
  const map = { sequence: 1 };
  const runs: { sequence: number; end(): void; fail(error: Error): void; isStopped: boolean }[] = [];
  const answers = createAnswers({
    live: { head: () => ({ map: 'm', epoch: 'e', sequence: map.sequence }) },
    work: () => {
      let settle: { resolve(result: RunResult): void; reject(error: Error): void } | undefined;
      const ended = new Promise<RunResult>((resolve, reject) => {
        settle = { resolve, reject };
      });
      const { sequence } = map;
      const run = {
        sequence,
        end: () => settle?.resolve({ sequence, result: `result ${String(sequence)}` }),
        fail: (error: Error) => settle?.reject(error),
        isStopped: false,
      };
      runs.push(run);
      const stop = (): void => {
        run.isStopped = true;
        run.fail(new Error('stopped'));
      };
      return Promise.resolve({ ended, progress: () => 0.379, stop });
    },
    clock: Date.now,
    times: { moment: 20, patience: 2_000, grace: 20, lately: 60_000, gather: 5, ...given },
  });
  const ask = (id = 'findings', wish = {}) =>
    answers.ask({ id, selection: defaultSelection, params: {}, today: '2026-06-15' }, wish);
  const change = (): void => {
    map.sequence += 1;
    answers.renew();
  };
  const blank = (): void => {
    map.sequence += 1;
    answers.forget();
    answers.renew();
  };
  const begun = (many: number) => expect.poll(() => runs.length).toBe(many);
  return { ask, change, blank, begun, runs, answers };
}

describe('answers', () => {
  it('E1 come of one run, however many ask, and are kept until the map changes', async () => {
    const { ask, begun, runs, change } = setUp();
    const asked = [ask(), ask(), ask('findings', { mayBeOld: true })];
    await begun(1);
    runs[0]?.end();
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ result: 'result 1', isOld: false });
    expect((await ask()).result).toBe('result 1');
    expect(runs).toHaveLength(1);
    change();
    const next = ask();
    await begun(2);
    runs[1]?.end();
    expect(await next).toEqual({ cursor: { epoch: 'e', sequence: 2 }, result: 'result 2', isOld: false });
  });

  it('of different questions are different', async () => {
    const { ask, begun, runs } = setUp();
    void ask('findings');
    void ask('brokers');
    await begun(2);
    for (const run of runs) run.end();
  });

  it('E2 that are old are given after a moment to whoever takes them, and say so; to nobody else', async () => {
    const { ask, begun, runs, change } = setUp();
    const first = ask();
    await begun(1);
    runs[0]?.end();
    await first;
    change();
    const old = ask('findings', { mayBeOld: true });
    const fresh = ask();
    expect(await old).toEqual({ cursor: { epoch: 'e', sequence: 1 }, result: 'result 1', isOld: true });
    // Longer than the moment for which the other waited.
    await wait(60);
    runs[1]?.end();
    expect(await fresh).toMatchObject({ result: 'result 2', isOld: false });
    expect(await ask('findings', { mayBeOld: true })).toMatchObject({ result: 'result 2', isOld: false });
  });

  it('E2 that come of a moment before the map changed again are not new', async () => {
    const { ask, begun, runs, change } = setUp({ moment: 1_000, gather: 100_000 });
    const first = ask();
    await begun(1);
    runs[0]?.end();
    await first;
    change();
    const second = ask('findings', { mayBeOld: true });
    await begun(2);
    change();
    const third = ask('findings', { mayBeOld: true });
    runs[1]?.end();
    // When the second was asked for, this was new.
    expect(await second).toMatchObject({ result: 'result 2', isOld: false });
    expect(await third).toMatchObject({ result: 'result 2', isOld: true });
  });

  it('are worked out anew after changes, gathered, when somebody looks at them', async () => {
    const { ask, begun, runs, change } = setUp();
    const first = ask('findings', { mayBeOld: true });
    await begun(1);
    runs[0]?.end();
    await first;
    change();
    change();
    change();
    await begun(2);
    expect(runs[1]?.sequence).toBe(4);
    // What happens meanwhile is not missed either, and does not hold it up.
    change();
    expect(runs[1]?.isStopped).toBe(false);
    runs[1]?.end();
    await begun(3);
    runs[2]?.end();
    await wait(20);
    expect((await ask()).result).toBe('result 5');
    expect(runs).toHaveLength(3);
  });

  it('are left alone when nobody has looked at them for long', async () => {
    const { ask, begun, runs, change } = setUp({ lately: 0 });
    const first = ask('findings', { mayBeOld: true });
    await begun(1);
    runs[0]?.end();
    await first;
    change();
    await wait(30);
    expect(runs).toHaveLength(1);
  });

  it('are left alone when they were asked once, of the moment at hand', async () => {
    const { ask, begun, runs, change } = setUp();
    const once = ask('whatIf');
    await begun(1);
    runs[0]?.end();
    await once;
    change();
    await wait(30);
    expect(runs).toHaveLength(1);
  });

  it('are worked out anew for the twelve that were looked at last, however many there are', async () => {
    const { ask, runs, begun, change } = setUp();
    for (let at = 0; at < 15; at += 1) {
      const asked = ask(`coverage ${String(at)}`, { mayBeOld: true });
      await begun(at + 1);
      runs[at]?.end();
      await asked;
    }
    change();
    await begun(15 + 12);
    for (const run of runs.slice(15)) run.end();
    await wait(30);
    expect(runs).toHaveLength(15 + 12);
  });

  it('are kept for the 24 that were asked last, also when more were worked out at once', async () => {
    const { ask, runs, begun } = setUp();
    const asked = Array.from({ length: 30 }, (_, at) => ask(String(at)));
    await begun(30);
    for (const run of runs) run.end();
    await Promise.all(asked);
    await ask('29');
    await ask('6');
    expect(runs).toHaveLength(30);
    void ask('5');
    await begun(31);
    runs[30]?.end();
  });

  it('E2 of a moment before something was blanked are told to nobody, also when they come later', async () => {
    const { ask, begun, runs, change, blank } = setUp();
    const first = ask('findings', { mayBeOld: true });
    await begun(1);
    runs[0]?.end();
    await first;
    change();
    const fresh = ask();
    await begun(2);
    blank();
    const looking = ask('findings', { mayBeOld: true });
    await begun(3);
    runs[1]?.end();
    runs[2]?.end();
    expect(await looking).toMatchObject({ result: 'result 3', isOld: false });
    expect(await fresh).toMatchObject({ result: 'result 3', isOld: false });
    expect(runs).toHaveLength(3);
  });

  it('E4 stop at once when all who waited have gone, and not while one waits', async () => {
    const { ask, begun, runs } = setUp({ grace: 60_000 });
    const [one, other] = [new AbortController(), new AbortController()];
    const asked = [ask('findings', { signal: one.signal }), ask('findings', { signal: other.signal })];
    await begun(1);
    one.abort();
    await expect(asked[0]).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(runs[0]?.isStopped).toBe(false);
    other.abort();
    await expect(asked[1]).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(runs[0]?.isStopped).toBe(true);
  });

  it('are waited for no longer than whoever asks would wait', async () => {
    const { ask, runs } = setUp({ patience: 60_000 });
    await expect(ask('findings', { patience: 5 })).rejects.toMatchObject({ details: { progress: 0.379 } });
    expect(runs).toMatchObject([{ isStopped: false }]);
    // And never longer than anybody may.
    const short = setUp({ patience: 5 });
    await expect(short.ask('findings', { patience: 60_000 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('that take long say how far they have come, go on for a while, and stop when nobody comes again', async () => {
    const { ask, begun, runs } = setUp({ patience: 10, grace: 50 });
    await expect(ask()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'This is still being worked out (37 % is done). Ask again in a moment.',
      details: { progress: 0.379 },
    });
    await begun(1);
    await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    // The same run.
    expect(runs.map(({ isStopped }) => isStopped)).toEqual([false]);
    await expect.poll(() => runs[0]?.isStopped).toBe(true);
  });

  it('that fail are not kept', async () => {
    const { ask, begun, runs } = setUp();
    const first = ask();
    await begun(1);
    runs[0]?.fail(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    const second = ask();
    await begun(2);
    runs[1]?.end();
    expect((await second).result).toBe('result 1');
  });

  it('whose thread goes before they begin are asked for once more, then said to be unavailable', async () => {
    const { ask, begun, runs } = setUp();
    const asked = ask();
    await begun(1);
    runs[0]?.fail(new ThreadGone('The thread has gone.'));
    await begun(2);
    runs[1]?.fail(new ThreadGone('The thread has gone.'));
    await expect(asked).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('stop with the map', async () => {
    const { ask, begun, runs, answers } = setUp();
    const asked = ask();
    await begun(1);
    answers.end();
    await expect(asked).rejects.toThrow('stopped');
    expect(runs[0]?.isStopped).toBe(true);
  });
});
