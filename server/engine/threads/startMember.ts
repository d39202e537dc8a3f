import type { EngineLog } from '../EngineLog.ts';
import type { SharedWork } from '../kernels/sharedBetweenness.ts';
import { createControl, progressOf } from './Control.ts';
import { createRuns, type RunLimits, type RunResult } from './createRuns.ts';
import type { StartHand } from './Hand.ts';
import type { Question, ToWorker } from './Message.ts';

/** Something that is being worked out. */
export type Run = {
  readonly ended: Promise<RunResult>;
  /** From 0 to 1; null while it cannot be told. */
  progress(): number | null;
  /** Nobody wants it any more. */
  stop(): void;
};

/** A thread, and what it is at. */
export type Member = {
  post(message: ToWorker): void;
  run(host: number, question: Question): Run;
  /** How many runs it has before it. */
  load(): number;
  end(): Promise<void>;
};

export type MemberParts = RunLimits & {
  readonly startHand: StartHand;
  readonly log: EngineLog;
  /** It has more to do than it can do soon. */
  readonly onHelp: (work: SharedWork, from: Member) => void;
  readonly onGone: (member: Member) => void;
};

/** Starts a thread. */
export function startMember({ startHand, log, onHelp, onGone, ...limits }: MemberParts): Member {
  let isEnding = false;
  const end = async (): Promise<void> => {
    isEnding = true;
    await hand.end();
  };
  const runs = createRuns(
    limits,
    () => void end(),
    () => {
      hand.hold(false);
    },
  );
  const hand = startHand({
    told: (message) => {
      if (message.type === 'help') onHelp(message.work, member);
      else runs.told(message);
    },
    gone: (error) => {
      if (!isEnding) log.error({ err: error }, 'a thread of the analyses ended by itself');
      onGone(member);
      runs.fail();
    },
  });
  const member: Member = {
    post: hand.post,
    run: (host, question) => {
      const control = createControl();
      const { run, ended } = runs.add(control);
      hand.hold(true);
      hand.post({ type: 'run', run, host, question, control });
      return {
        ended,
        progress: () => progressOf(control),
        stop: () => {
          runs.stop(run);
        },
      };
    },
    load: runs.size,
    end,
  };
  return member;
}
