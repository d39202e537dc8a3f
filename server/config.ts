import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { SirkelError } from '@sirkel/graph-schema';
import { z } from 'zod';

/** How to reach the Neo4j that is the store of record. */
export type Neo4jSettings = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** Everything a server is told from outside, checked. */
export type Settings = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder for the embedded store and the control file. */
  readonly dataFolder: string;
  /** Null: the embedded store. */
  readonly neo4j: Neo4jSettings | null;
  /** The address people type, without a slash at the end; null: the address the server listens on. */
  readonly publicUrl: string | null;
  /** Whether an empty server gets the maps of the seed at its first start. */
  readonly seed: boolean;
  /** How many proxies of ours stand in front and write `X-Forwarded-For`; none when absent. */
  readonly trustedProxies?: number;
  /** Whether the server counts what each asks for and refuses what is too much; it does when absent. */
  readonly rateLimits?: boolean;
  /** The origins whose pages may show a public map in a frame: `*` is all, an empty list nobody; all when absent. */
  readonly embedOrigins?: readonly string[];
  /** Who shows this may read the figures at `/metrics`; without it that address is not there. */
  readonly metricsToken?: string;
};

export type Environment = Readonly<Record<string, string | undefined>>;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const boltAddress = z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/);
// As a policy of security writes them; `*` alone is everybody.
const origin = /^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;
const origins = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(/[\s,]+/)))
  .refine((all) => (all.length === 1 && all[0] === '*') || all.every((each) => origin.test(each)));
const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

const shape = z.object({
  PORT: port.default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .default('127.0.0.1'),
  SIRKEL_DATA: z.string().default('./data'),
  SIRKEL_PUBLIC_URL: webAddress.optional(),
  SIRKEL_SEED: yesOrNo.default(true),
  SIRKEL_TRUSTED_PROXIES: z.string().regex(/^\d$/).transform(Number).default(0),
  SIRKEL_RATE_LIMITS: yesOrNo.default(true),
  SIRKEL_EMBED_ORIGINS: origins.optional(),
  SIRKEL_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/)
    .optional(),
  NEO4J_URI: boltAddress.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
});
type SettingName = keyof typeof shape.shape;

const expectations: Readonly<Record<SettingName, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or an IP address, for example 127.0.0.1 or 0.0.0.0',
  SIRKEL_DATA: 'the path of a folder',
  SIRKEL_PUBLIC_URL: 'an address that begins with http:// or https://',
  SIRKEL_SEED: 'true or false',
  SIRKEL_TRUSTED_PROXIES: 'a whole number from 0 to 9',
  SIRKEL_RATE_LIMITS: 'true or false',
  SIRKEL_EMBED_ORIGINS: '*, none, or addresses such as https://example.org with spaces between',
  SIRKEL_METRICS_TOKEN: 'at least 16 letters, digits or signs without spaces',
  NEO4J_URI: 'an address such as bolt://localhost:7687 or neo4j+s://example.org',
  NEO4J_USERNAME: 'a name',
  NEO4J_PASSWORD: 'a password',
  NEO4J_DATABASE: 'the name of a database',
};
const names = Object.keys(expectations) as SettingName[];

/**
 * Reads and checks the settings.
 * @param environment variables by name; an empty value counts as not given
 * @param root the folder that a relative `SIRKEL_DATA` starts from
 * @throws SirkelError INVALID with one sentence for each fault: which variable, what was expected, what came
 */
export function readSettings(environment: Environment, root: string): Settings {
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = shape.safeParse(given);
  const faults = [
    ...unknownNames(environment),
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => fault(String(issue.path[0]) as SettingName, given))),
  ];
  if (parsed.success && parsed.data.NEO4J_URI !== undefined && parsed.data.NEO4J_PASSWORD === undefined) {
    faults.push('NEO4J_PASSWORD must be given when NEO4J_URI is; it is empty.');
  }
  if (!parsed.success || faults.length > 0) throw new SirkelError('INVALID', [...new Set(faults)].join(' '));
  return toSettings(parsed.data, root);
}

/**
 * The process's variables over those of the file `.env` in a folder, when there is one.
 * @throws SirkelError INVALID when the file is there and cannot be read
 */
export function readEnvironment(processEnvironment: Environment, root: string): Environment {
  const file = path.join(root, '.env');
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...processEnvironment };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return processEnvironment;
    throw new SirkelError('INVALID', `The settings file ${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** The part of the settings that opens the store. The embedded one has a folder of its own in the data folder. */
export function storeSettings({ neo4j, dataFolder }: Settings): {
  readonly neo4j?: Neo4jSettings;
  readonly dataFolder: string;
} {
  return { ...(neo4j === null ? {} : { neo4j }), dataFolder: path.join(dataFolder, 'store') };
}

function toSettings(given: z.infer<typeof shape>, root: string): Settings {
  return {
    port: given.PORT,
    host: given.HOST,
    dataFolder: path.resolve(root, given.SIRKEL_DATA),
    neo4j:
      given.NEO4J_URI === undefined
        ? null
        : {
            uri: given.NEO4J_URI,
            username: given.NEO4J_USERNAME,
            password: given.NEO4J_PASSWORD ?? '',
            database: given.NEO4J_DATABASE,
          },
    publicUrl: given.SIRKEL_PUBLIC_URL ?? null,
    seed: given.SIRKEL_SEED,
    trustedProxies: given.SIRKEL_TRUSTED_PROXIES,
    rateLimits: given.SIRKEL_RATE_LIMITS,
    ...(given.SIRKEL_EMBED_ORIGINS === undefined ? {} : { embedOrigins: given.SIRKEL_EMBED_ORIGINS }),
    ...(given.SIRKEL_METRICS_TOKEN === undefined ? {} : { metricsToken: given.SIRKEL_METRICS_TOKEN }),
  };
}

const secrets: ReadonlySet<SettingName> = new Set(['NEO4J_PASSWORD', 'SIRKEL_METRICS_TOKEN']);

// A secret is never repeated, not even a wrong one; nor is what may hold one: people write passwords into addresses.
function fault(name: SettingName, given: Readonly<Record<string, string>>): string {
  const value = given[name] ?? '';
  const came = secrets.has(name) || /[@?]/.test(value) ? 'something else' : `"${value.slice(0, 80)}"`;
  return `${name} must be ${expectations[name]}; got ${came}.`;
}

function unknownNames(environment: Environment): string[] {
  const known: readonly string[] = names;
  return Object.keys(environment)
    .filter((name) => name.startsWith('SIRKEL_') && !known.includes(name))
    .map((name) => `${name} is not a setting; did you mean ${nearest(name)}?`);
}

function nearest(name: string): string {
  const sirkelNames = names.filter((known) => known.startsWith('SIRKEL_'));
  return sirkelNames.reduce((best, known) => (distance(name, known) < distance(name, best) ? known : best));
}

/** How many letters one must add, take away or replace to get from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
