import { pino } from 'pino';
import type { DestinationStream, Level, Logger } from 'pino';
import type { Settings } from './config.ts';

export type LogOptions = {
  readonly level?: Level;
  /** Where the lines go; to the standard output when absent. */
  readonly destination?: DestinationStream;
};

// A shorter one is a word that stands anywhere, and would be told by its gaps; it is hidden where it stands alone.
const SHORTEST_WITHIN = 6;

/**
 * The server's log: a line of JSON for each event. Errors that nobody foresaw are logged whole, and a library's sentence
 * may hold what it was given; so every line is looked through once more, and neither a secret of the settings nor a
 * password in an address leaves it.
 */
export function createLog(settings: Pick<Settings, 'neo4j' | 'metricsToken'>, options: LogOptions = {}): Logger {
  const secrets = secretsOf(settings);
  const hide = (line: string): string => (mayTell(line, secrets) ? hideIn(line, secrets) : line);
  const { level = process.stdout.isTTY ? 'warn' : 'info', destination = pino.destination(1) } = options;
  return pino({ level, base: null, hooks: { streamWrite: hide } }, destination);
}

/** The longest first, so that none leaves the tail of another that begins alike. */
function secretsOf({ neo4j, metricsToken }: Pick<Settings, 'neo4j' | 'metricsToken'>): readonly string[] {
  const known = [neo4j?.password, metricsToken, ...(neo4j === null ? [] : passwordsIn(neo4j.uri))];
  return [...new Set(known)]
    .filter((secret): secret is string => secret !== undefined && secret !== '')
    .sort((a, b) => b.length - a.length);
}

/** The password that an address holds, as it stands there and as it is meant. */
function passwordsIn(uri: string): readonly string[] {
  const password = /^[^:]*:\/\/[^:]*:(.*)@/.exec(uri)?.[1];
  if (password === undefined) return [];
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

/** Whether a line has to be taken apart: most have nothing to hide. */
function mayTell(line: string, secrets: readonly string[]): boolean {
  if (line.includes('://') && line.includes('@')) return true;
  // As they stand within a text of JSON.
  return secrets.some((secret) => line.includes(JSON.stringify(secret).slice(1, -1)));
}

// In its texts alone: a secret may look like the name of a field, or like a number.
function hideIn(line: string, secrets: readonly string[]): string {
  const hidden: unknown = JSON.parse(line, (_key, value: unknown) =>
    typeof value === 'string' ? hideInText(value, secrets) : value,
  );
  return `${JSON.stringify(hidden)}\n`;
}

function hideInText(text: string, secrets: readonly string[]): string {
  if (secrets.includes(text)) return '…';
  const without = secrets
    .filter(({ length }) => length >= SHORTEST_WITHIN)
    .reduce((left, secret) => left.replaceAll(secret, '…'), text);
  return without.replace(/\S+/g, hideInAddress);
}

/** Takes user and password out of an address: all up to the last `@`, for a password may hold one. */
function hideInAddress(word: string): string {
  const [scheme, at] = [word.indexOf('://'), word.lastIndexOf('@')];
  return scheme === -1 || at < scheme ? word : `${word.slice(0, scheme + 3)}…${word.slice(at)}`;
}
