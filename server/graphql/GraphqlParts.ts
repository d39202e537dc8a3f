import type { Logger } from 'pino';
import type { CommandDeps } from '../commands/CommandDeps.ts';

/** What the API is handed. */
export type GraphqlParts = CommandDeps & {
  readonly log: Logger;
};
