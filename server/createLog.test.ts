import { describe, expect, it } from 'vitest';
import { createLog } from './createLog.ts';

const neo4j = { uri: 'bolt://127.0.0.1:7687', username: 'neo4j', password: 'hem"melig\\ord', database: 'neo4j' };

function logTo(settings: Parameters<typeof createLog>[0]) {
  const lines: string[] = [];
  const log = createLog(settings, { level: 'trace', destination: { write: (line) => void lines.push(line) } });
  return { log, told: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('createLog', () => {
  it('writes lines of JSON with an error whole: what it says, its cause and where it came from', () => {
    const { log, told } = logTo({ neo4j: null });
    log.error({ err: new Error('could not', { cause: new Error('no room') }) }, 'unexpected error');
    const [line] = told() as [{ err: { message: string; stack: string }; msg: string }];
    expect(line.msg).toBe('unexpected error');
    expect(line.err.message).toBe('could not: no room');
    expect(line.err.stack).toContain('createLog.test.ts');
  });

  it('leaves no secret of the settings in a line, wherever in it, also in a child of the log', () => {
    const token = 'a-token-of-the-metrics';
    const { log, told } = logTo({ neo4j, metricsToken: token });
    log.child({ part: neo4j.password }).info({ deep: { said: [`x${neo4j.password}y`] } }, `asked with ${token}`);
    log.error({ err: new Error(`refused ${neo4j.password}`) });
    const [info, error] = told() as [Record<string, unknown>, { err: { message: string; stack: string } }];
    expect(info).toMatchObject({ part: '…', deep: { said: ['x…y'] }, msg: 'asked with …' });
    expect(error.err.message).toBe('refused …');
    expect(error.err.stack).not.toContain('melig');
  });

  it('takes the user and the password out of an address, and leaves the rest of it', () => {
    const { log, told } = logTo({ neo4j: null });
    log.error({ err: new Error('bolt://neo4j:hunter2@10.0.0.7:7687 refused') }, 'at neo4j+s://a:b@host/db and x@y.no');
    const [line] = told() as [{ err: { message: string }; msg: string }];
    expect(line.err.message).toBe('bolt://…@10.0.0.7:7687 refused');
    expect(line.msg).toBe('at neo4j+s://…@host/db and x@y.no');
  });

  it('does not blank every word that happens to be a short password', () => {
    const { log, told } = logTo({ neo4j: { ...neo4j, password: 'map' } });
    log.info('the map is there');
    expect(told()[0]).toMatchObject({ msg: 'the map is there' });
  });
});
