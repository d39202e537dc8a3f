import { expect, it } from 'vitest';
import { actor, inputOf, need } from '../../../tests/analysis/analysisInput.ts';
import { fakeLive } from '../../../tests/analysis/fakeLive.ts';
import type { Wish } from '../../engine/answers/createAnswers.ts';
import type { Engine } from '../../engine/createEngine.ts';
import type { GraphqlParts } from '../GraphqlParts.ts';
import { createRequestContext } from '../RequestContext.ts';
import { analysisQueries } from './analysisQueries.ts';
import type { AboutMap } from './AboutMap.ts';

const args: Readonly<Record<string, object>> = {
  gaps: { kinds: ['uncovered', 'groupGap'] },
  missingLinks: { between: 'municipality' },
  routes: { from: ['A'], to: ['B'], k: 1 },
  whatIf: { remove: ['A'] },
  compare: { a: { map: 'm' }, b: { map: 'm' } },
};

it('whatever is asked of the engine ends when whoever asked has gone', async () => {
  const { graph, settings } = inputOf([actor('A'), actor('B'), need('N')]);
  graph.settings = settings;
  graph.sequence = 1;
  const live = { ...fakeLive(graph).live, readLog: () => Promise.resolve([]) };
  const wishes = new Map<string, Wish>();
  const engine = {
    ask: (_live: unknown, id: string, _selection: unknown, _params: unknown, wish: Wish = {}) => {
      wishes.set(id, wish);
      return Promise.reject(new Error('asked'));
    },
  } as unknown as Engine;
  const about = ((answer: (...all: readonly unknown[]) => unknown) =>
    (_source: unknown, ...rest: readonly unknown[]) =>
      answer(live, ...rest)) as unknown as AboutMap;
  const parts = { engine, liveMaps: { open: () => Promise.resolve(live) } } as unknown as GraphqlParts;
  const { signal } = new AbortController();
  const context = createRequestContext({ id: 'reader', role: 'reader' }, 'r', undefined, signal);
  for (const [name, resolve] of Object.entries(analysisQueries(parts, about))) {
    wishes.clear();
    const resolver = resolve as unknown as (...all: readonly unknown[]) => Promise<unknown>;
    const given = { map: 'm', first: 5, ...args[name] };
    await expect(resolver({}, given, context, {}), name).rejects.toThrow('asked');
    expect(
      [...wishes.values()].map((wish) => wish.signal === signal),
      name,
    ).not.toContain(false);
    // Only these can say that what they tell is old.
    const mayBeOld = [...wishes].filter(([, wish]) => wish.mayBeOld).map(([id]) => id);
    expect(['findings', 'coverage', 'municipalityCoverage', 'recommendations', 'needs', 'brokers'], name).toEqual(
      expect.arrayContaining(mayBeOld),
    );
  }
});
