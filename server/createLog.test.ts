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
    log.info('bolt://neo4j:p@ss/w"o\\rd@host, https://host/a?b');
    const [line, other] = told() as [{ err: { message: string }; msg: string }, { msg: string }];
    expect(line.err.message).toBe('bolt://…@10.0.0.7:7687 refused');
    expect(line.msg).toBe('at neo4j+s://…@host/db and x@y.no');
    expect(other.msg).toBe('bolt://…@host, https://host/a?b');
  });

  it('hides a password whole that looks like an address, begins like another secret, or stands in the address alone', () => {
    const settings = {
      neo4j: { ...neo4j, uri: 'bolt://neo4j:i%40adressen@host', password: 'p@ssword1' },
      metricsToken: 'p@ssword1-and-more',
    };
    const { log, told } = logTo(settings);
    log.info('bolt://neo4j:p@ssword1@host, p@ssword1-and-more, i@adressen and i%40adressen');
    const [line] = told() as [{ msg: string }];
    expect(line.msg).toBe('bolt://…@host, …, … and …');
  });

  it('hides in texts alone: names of fields and numbers stay, and the line stays JSON', () => {
    const { log, told } = logTo({ neo4j: { ...neo4j, password: 'requestId' }, metricsToken: '123456' });
    log.info({ requestId: 'requestId', responseTime: 1_234_567, at: 'x://123456' }, 'a requestId');
    expect(told()[0]).toMatchObject({ requestId: '…', responseTime: 1_234_567, at: 'x://…', msg: 'a …' });
  });

  it('does not blank every word that happens to be a short password, but where it stands alone', () => {
    const { log, told } = logTo({ neo4j: { ...neo4j, password: 'map' } });
    log.info({ given: 'map' }, 'the map is there, at bolt://neo4j:map@host');
    expect(told()[0]).toMatchObject({ given: '…', msg: 'the map is there, at bolt://…@host' });
  });

  it('takes a long text apart in a moment', () => {
    const { log, told } = logTo({ neo4j });
    log.info(`${'a://'.repeat(20_000)} x@y`);
    expect(told()).toHaveLength(1);
  });
});
