import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readEnvironment, readSettings, type Settings } from './config.ts';
import type { Report } from './upkeep/Report.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given }>>['values'];

/** A command for whoever runs a server, as a program of its own. */
export type Command<Given extends Options> = {
  /** What `--help` tells, and what is told to whoever gives it something it does not know. */
  readonly usage: string;
  readonly options: Given;
  /** Begins the sentence when it fails: `Nothing was verified`. */
  readonly failed: string;
  run(settings: Settings, given: Values<Given>): Promise<Report>;
};

const root = path.resolve(import.meta.dirname, '..');

/** Runs a command with the options and the settings of this process; it says what came of it and ends with 0 or 1. */
export async function runCommand<const Given extends Options>(command: Command<Given>): Promise<void> {
  try {
    const args = process.argv.slice(2);
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(`${command.usage}\n`);
      return;
    }
    const given = read(command, args);
    const settings = readSettings(readEnvironment(process.env, root), root);
    const { lines, isRight } = await command.run(settings, given);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (!isRight) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${command.failed}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function read<Given extends Options>({ options, usage }: Command<Given>, args: readonly string[]): Values<Given> {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node goes on with how its own options are written.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/, 1);
    throw new Error(`${sentence.replace(/\.$/, '')}.\n${usage}`, { cause: error });
  }
}
