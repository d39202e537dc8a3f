import { afterEach, describe, expect, it } from 'vitest';
import * as client from '../../client/graphql/operations.ts';
import { createMetrics } from './createMetrics.ts';
import type { Metrics } from './createMetrics.ts';
import { operationNames } from './operationNames.ts';

const made: Metrics[] = [];
const metrics = (): Metrics => {
  const one = createMetrics();
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.close();
});

const lineOf = (text: string, start: string): string | undefined =>
  text.split('\n').find((line) => line.startsWith(start));

describe('createMetrics', () => {
  it('counts what it is told', async () => {
    const { wrote, refused, asked, storeFailed, cachedAnswer, analysed, request, text } = metrics();
    wrote({ commands: 3, changes: 2 });
    wrote({ commands: 40, changes: 40 });
    refused('CONFLICT');
    asked({ seconds: 0.02, failed: true });
    storeFailed('UNAVAILABLE');
    cachedAnswer(true);
    cachedAnswer(false);
    cachedAnswer(true);
    request({ method: 'POST', route: '/graphql', status: 200, seconds: 0.02 });
    analysed({ analysis: 'findings', failed: false, seconds: 0.02 });
    const told = await text();
    for (const line of [
      'sirkel_changes_written_total 42',
      'sirkel_batch_commands_bucket{le="2"} 0',
      'sirkel_batch_commands_bucket{le="5"} 1',
      'sirkel_batch_commands_sum 43',
      'sirkel_commands_refused_total{code="CONFLICT"} 1',
      'sirkel_follower_question_duration_seconds_count{outcome="failed"} 1',
      'sirkel_store_errors_total{kind="UNAVAILABLE"} 1',
      'sirkel_analysis_duration_seconds_count{analysis="findings",outcome="ok"} 1',
      'sirkel_answer_cache_total{result="hit"} 2',
      'sirkel_answer_cache_total{result="miss"} 1',
      'sirkel_http_request_duration_seconds_bucket{le="0.01",method="POST",route="/graphql",status="200"} 0',
      'sirkel_http_request_duration_seconds_bucket{le="0.025",method="POST",route="/graphql",status="200"} 1',
    ]) {
      expect(told.split('\n')).toContain(line);
    }
  });

  it('names the operations of our own client, and no others', async () => {
    const { operation, text } = metrics();
    operation({ name: 'Commit', kind: 'mutation', failed: false, seconds: 0.01 });
    operation({ name: 'Kari_Nordmann', kind: 'query', failed: false, seconds: 0.01 });
    operation({ name: 'Ola_Nordmann', kind: 'query', failed: false, seconds: 0.01 });
    operation({ name: null, kind: null, failed: true, seconds: 0.01 });
    const told = await text();
    const name = 'sirkel_graphql_operation_duration_seconds_count';
    expect(lineOf(told, `${name}{operation="Commit",kind="mutation",outcome="ok"}`)).toMatch(/ 1$/);
    expect(lineOf(told, `${name}{operation="other",kind="query",outcome="ok"}`)).toMatch(/ 2$/);
    expect(lineOf(told, `${name}{operation="other",kind="none",outcome="failed"}`)).toMatch(/ 1$/);
    expect(told).not.toContain('Nordmann');
  });

  it('knows exactly the names of the client’s documents', () => {
    const names = Object.values(client).map(({ text }) => /^\s*(?:query|mutation|subscription) (\w+)/.exec(text)?.[1]);
    expect(names.sort()).toEqual([...operationNames]);
  });

  it('reads states when somebody asks, and the lag once for both its figures', async () => {
    const { watch, text } = metrics();
    let sockets = 2;
    let lags = 0;
    watch({
      sockets: () => sockets,
      subscribers: () => 7,
      loadedMaps: () => 3,
      waitingCommands: () => 11,
      analysisThreads: () => 2,
      lag: () => {
        lags += 1;
        return Promise.resolve({ changes: 5, seconds: 1.5 });
      },
    });
    const lines = (await text()).split('\n');
    expect(lines).toContain('sirkel_sockets 2');
    expect(lines).toContain('sirkel_subscribers 7');
    expect(lines).toContain('sirkel_maps_loaded 3');
    expect(lines).toContain('sirkel_commands_waiting 11');
    expect(lines).toContain('sirkel_analysis_threads 2');
    expect(lines).toContain('sirkel_projection_lag_changes 5');
    expect(lines).toContain('sirkel_projection_lag_seconds 1.5');
    expect(lags).toBe(1);
    sockets = 0;
    expect((await text()).split('\n')).toContain('sirkel_sockets 0');
    expect(lags).toBe(2);
  });

  it('tells of the process: memory, processor, and how long the event loop was held up', async () => {
    const told = await metrics().text();
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_heap_size_used_bytes']) {
      expect(lineOf(told, `${name} `)).toBeDefined();
    }
    expect(lineOf(told, 'nodejs_eventloop_lag_p50_seconds ')).toBeDefined();
    expect(lineOf(told, 'nodejs_eventloop_lag_p99_seconds ')).toBeDefined();
  });

  it('keeps the figures of two servers in one process apart', async () => {
    const [one, other] = [metrics(), metrics()];
    one.wrote({ commands: 1, changes: 1 });
    expect(await one.text()).toContain('sirkel_changes_written_total 1\n');
    expect(await other.text()).toContain('sirkel_changes_written_total 0\n');
  });
});
