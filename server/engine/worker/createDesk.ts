import { SirkelError } from '@sirkel/graph-schema';
import { analyses, type AnalysisId } from '../analyses.ts';
import type { Analysis } from '../Analysis.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { inputAt } from '../comparison/standing.ts';
import { measureTogether, Stopped, takePart, type SharedWork, type Turn } from '../kernels/sharedBetweenness.ts';
import { isStopped, type Control } from '../threads/Control.ts';
import type { Failure, FromWorker, Question, ToWorker } from '../threads/Message.ts';
import { createHostedMap, type HostedMap } from './HostedMap.ts';

/** What sits in a worker and does what it is told. */
export type Desk = { hear(message: ToWorker): void };

export type DeskParts = {
  readonly tell: (message: FromWorker) => void;
  /** Between two pieces of long work, what was told meanwhile has its turn. */
  readonly turn: Turn;
};

/** Keeps maps by the log it is sent, and answers what is asked of them. */
export function createDesk(parts: DeskParts): Desk {
  const { tell, turn } = parts;
  const maps = new Map<number, HostedMap>();
  const mapOf = (host: number): HostedMap => {
    const map = maps.get(host) ?? createHostedMap();
    maps.set(host, map);
    return map;
  };
  const run = async ({ run, host, question, control }: ToWorker & { type: 'run' }): Promise<void> => {
    const map = mapOf(host);
    // Also of a run that is not begun, so that the next one does not take it for its own.
    const standing = question.earlier === undefined ? [] : map.remembered();
    try {
      if (isStopped(control)) throw new Stopped('Nobody waits for it any more.');
      tell({ type: 'began', run });
      const sequence = map.sequence();
      const input = map.inputs.of(question);
      const asked = question.earlier === undefined ? input : inputAt(input, { standing });
      const result = await answer(asked, question, control, parts);
      tell({ type: 'done', run, sequence, result });
    } catch (error) {
      tell({ type: 'failed', run, failure: failureOf(error) });
    }
  };
  return {
    hear: (message) => {
      switch (message.type) {
        case 'records':
          mapOf(message.host).put(message.records);
          return;
        case 'opened':
          mapOf(message.host).open(message.sequence, message.settings);
          return;
        case 'changes':
          mapOf(message.host).fold(message.changes);
          return;
        case 'stood':
          mapOf(message.host).remember(message.standing);
          return;
        case 'drop':
          maps.delete(message.host);
          return;
        case 'run':
          void run(message);
          return;
        case 'help':
          void takePart(message.work, turn);
      }
    },
  };
}

/** Works something out; what needs betweenness with whoever helps. */
function answer(input: AnalysisInput, { id, params }: Question, control: Control, { tell, turn }: DeskParts): unknown {
  const { run: whole, begin } = analyses[id as AnalysisId] as unknown as Analysis<unknown, unknown>;
  if (begin === undefined) return whole(input, params);
  const { index, seed, finish } = begin(input, params);
  const share = (work: SharedWork): void => {
    tell({ type: 'help', work });
  };
  return measureTogether(index, seed, { control, turn, share }).then(finish);
}

function failureOf(error: unknown): Failure {
  if (error instanceof SirkelError) {
    const { path } = error.details;
    return { code: error.code, message: error.message, ...(path === undefined ? {} : { path }) };
  }
  if (error instanceof Stopped) return { code: 'UNAVAILABLE', message: error.message };
  const unforeseen = error instanceof Error ? error : new Error(String(error));
  return { code: null, message: unforeseen.message, stack: unforeseen.stack };
}
