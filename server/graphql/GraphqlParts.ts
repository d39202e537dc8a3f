import type { Logger } from 'pino';
import type { CommandDeps } from '../commands/CommandDeps.ts';
import type { TemplateOf } from '../commands/createFromTemplate.ts';
import type { Engine } from '../engine/createEngine.ts';
import type { OperationMeasure } from './OperationMeasure.ts';

/** What the API is handed. */
export type GraphqlParts = CommandDeps & {
  readonly log: Logger;
  readonly engine: Engine;
  readonly templateOf: TemplateOf;
  readonly measure?: OperationMeasure;
};
