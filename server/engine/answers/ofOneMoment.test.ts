import { putLoose } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf } from '../../../tests/analysis/analysisInput.ts';
import { fakeLive, put } from '../../../tests/analysis/fakeLive.ts';
import { createEngine, type Engine } from '../createEngine.ts';
import { createRequestContext } from '../../graphql/RequestContext.ts';
import { followUpsOf } from '../../graphql/resolvers/followUps.ts';
import { ofOneMoment } from './ofOneMoment.ts';

const decided = (id: string) => ({ id, kind: 'uncovered', state: 'open', version: 1 }) as const;

describe('of one moment', () => {
  it('is what was decided and what is found, also when the map changes meanwhile', async () => {
    const { graph, settings } = inputOf([actor('A')]);
    graph.settings = settings;
    putLoose(graph, 'followUp', decided('first'));
    const { live, change } = fakeLive(graph);
    const real = createEngine(Date.now, { atOnce: Infinity });
    let asked = 0;
    const ask = async (...args: Parameters<Engine['ask']>): Promise<unknown> => {
      const answer = await real.ask(...args);
      asked += 1;
      // As if somebody decided while the answer was on its way.
      if (asked === 1) change([put('followUp', 'second', decided('second'))]);
      return answer;
    };
    const engine = { ...real, ask } as unknown as Engine;
    const context = createRequestContext({ id: 'reader', role: 'reader' }, 'r');
    expect(await followUpsOf(engine)(live, {}, context)).toMatchObject({
      cursor: { sequence: 1 },
      followUps: [{ followUp: { id: 'first' } }, { followUp: { id: 'second' } }],
    });
    expect(asked).toBe(2);
    await real.close();
  });

  it('is refused when the map never stands still', async () => {
    let sequence = 1;
    const live = { head: () => ({ map: 'm', epoch: 'e', sequence }) };
    const ask = () => Promise.resolve([{ cursor: { epoch: 'e', sequence: sequence++ } }]);
    await expect(ofOneMoment(live, ask, () => 'read')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(sequence).toBe(4);
  });
});
