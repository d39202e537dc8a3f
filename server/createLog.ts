import { pino } from 'pino';
import type { DestinationStream, Level, Logger } from 'pino';
import type { Settings } from './config.ts';

export type LogOptions = {
  readonly level?: Level;
  /** Where the lines go; to the standard output when absent. */
  readonly destination?: DestinationStream;
};

// A shorter one is a word that stands anywhere, and tells by its gaps what it is.
const SHORTEST_SECRET = 6;
const passwordInAddress = /([a-z][a-z0-9+.-]*:\/\/)[^\s/"@\\]+@/gi;

/**
 * The server's log: a line of JSON for each event. Errors that nobody foresaw are logged whole, and a library's sentence
 * may hold what it was given; so every line is looked through once more, and neither a secret of the settings nor a
 * password in an address leaves it.
 */
export function createLog(settings: Pick<Settings, 'neo4j' | 'metricsToken'>, options: LogOptions = {}): Logger {
  const secrets = [settings.neo4j?.password, settings.metricsToken]
    .filter((secret) => secret !== undefined && secret.length >= SHORTEST_SECRET)
    // As they stand within a text of JSON.
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  const hide = (line: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, '…'), line.replace(passwordInAddress, '$1…@'));
  const { level = process.stdout.isTTY ? 'warn' : 'info', destination = pino.destination(1) } = options;
  return pino({ level, base: null, hooks: { streamWrite: hide } }, destination);
}
