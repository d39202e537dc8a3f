import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment, readSettings } from './config.ts';

const root = '/srv/sirkel';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({ PATH: '/bin' }, root)).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: '/srv/sirkel/data',
      neo4j: null,
      publicUrl: null,
      trustedProxies: 0,
      rateLimits: true,
      seed: true,
    });
  });

  it('reads what is given, and counts empty as not given', () => {
    const settings = readSettings(
      {
        PORT: '0',
        HOST: '0.0.0.0',
        SIRKEL_DATA: '/var/lib/sirkel',
        SIRKEL_PUBLIC_URL: 'https://kart.example.no/',
        SIRKEL_SEED: 'false',
        NEO4J_URI: 'bolt://localhost:7687',
        NEO4J_PASSWORD: 'hemmelig',
        NEO4J_DATABASE: '',
      },
      root,
    );
    expect(settings).toEqual({
      port: 0,
      host: '0.0.0.0',
      dataFolder: '/var/lib/sirkel',
      neo4j: { uri: 'bolt://localhost:7687', username: 'neo4j', password: 'hemmelig', database: 'neo4j' },
      publicUrl: 'https://kart.example.no',
      trustedProxies: 0,
      rateLimits: true,
      seed: false,
    });
  });

  it.each([
    ['*', ['*']],
    ['none', []],
    [
      'https://a.example, http://*.b.example:8080 http://127.0.0.1:9',
      ['https://a.example', 'http://*.b.example:8080', 'http://127.0.0.1:9'],
    ],
  ])('reads who may show a map in a frame: %s', (given, origins) => {
    expect(readSettings({ SIRKEL_EMBED_ORIGINS: given }, root).embedOrigins).toEqual(origins);
  });

  it.each([
    'example.org',
    'https://x/path',
    "https://x; script-src 'unsafe-inline'",
    '* https://x',
    'https:',
    'data:',
    "'self'",
  ])('takes nothing else as such: %s', (given) => {
    expect(() => readSettings({ SIRKEL_EMBED_ORIGINS: given }, root)).toThrow(/SIRKEL_EMBED_ORIGINS must be/);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535; got "abc".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535; got "65536".'],
    [{ SIRKEL_SEED: 'ja' }, 'SIRKEL_SEED must be true or false; got "ja".'],
    [
      { SIRKEL_PUBLIC_URL: 'ftp://x' },
      'SIRKEL_PUBLIC_URL must be an address that begins with http:// or https://; got "ftp://x".',
    ],
    [{ NEO4J_URI: 'bolt://x' }, 'NEO4J_PASSWORD must be given when NEO4J_URI is; it is empty.'],
    [{ SIRKEL_DATE: 'x' }, 'SIRKEL_DATE is not a setting; did you mean SIRKEL_DATA?'],
    [{ SIRKEL_PUBLICURL: 'x' }, 'SIRKEL_PUBLICURL is not a setting; did you mean SIRKEL_PUBLIC_URL?'],
  ])('says what is wrong with %j', (environment, sentence) => {
    expect(() => readSettings(environment, root)).toThrow(sentence);
  });

  it('does not repeat a secret, not even one that cannot be', () => {
    expect(readSettings({ SIRKEL_METRICS_TOKEN: 'sixteen-letters!' }, root).metricsToken).toBe('sixteen-letters!');
    const readAddress = (): unknown =>
      readSettings({ NEO4J_URI: 'http://neo4j:hunter2@host', NEO4J_PASSWORD: 'x' }, root);
    expect(readAddress).toThrow(/^NEO4J_URI must be an address such as bolt:.*; got something else\.$/);
    expect(() => readSettings({ NEO4J_URI: 'localhost:7687' }, root)).toThrow('got "localhost:7687".');
    expect(() => readSettings({ SIRKEL_PUBLIC_URL: 'ftp://user:pw@host' }, root)).toThrow('got something else.');
    for (const secret of ['too-short', 'long enough, but with spaces']) {
      const read = (): unknown => readSettings({ SIRKEL_METRICS_TOKEN: secret }, root);
      expect(read).toThrow(/^SIRKEL_METRICS_TOKEN must be at least 16 .*; got something else\.$/);
    }
  });

  it('names every fault at once', () => {
    expect(() => readSettings({ PORT: '-1', SIRKEL_SEED: '1' }, root)).toThrow(/PORT .* SIRKEL_SEED/);
  });
});

describe('docker-compose.yml', () => {
  it('passes on what the server is told about Neo4j', () => {
    const compose = readFileSync(path.resolve(import.meta.dirname, '../docker-compose.yml'), 'utf8');
    for (const name of ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
      expect(compose).toMatch(new RegExp(`^ {6}${name}: `, 'm'));
    }
    // Empty is as good as not given.
    expect(readSettings({ NEO4J_DATABASE: '' }, root)).toEqual(readSettings({}, root));
  });
});

describe('readEnvironment', () => {
  it('lets the process win over the file, and does without the file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-config-'));
    expect(readEnvironment({ PORT: '1' }, folder)).toEqual({ PORT: '1' });
    writeFileSync(path.join(folder, '.env'), 'PORT=2\nHOST="::1" # here\n');
    expect(readEnvironment({ PORT: '1' }, folder)).toEqual({ PORT: '1', HOST: '::1' });
  });
});
