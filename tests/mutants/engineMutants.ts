import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const answering = mutantsOf('server/engine/answers', 'server/engine/answers/createAnswers.test.ts');
const sharing = mutantsOf('server/engine/kernels', 'server/engine/kernels/sharedBetweenness.test.ts');
const inThreads = mutantsOf('server/engine/threads', 'server/engine/threads/createPool.test.ts');
const engine = mutantsOf('server/engine', 'server/engine/createEngine.test.ts');

/** Faults of where and when analyses are worked out. */
export const engineMutants: readonly Mutant[] = [
  answering(
    'E1',
    'everyone who asks has it worked out anew',
    'createAnswers.ts',
    'going !== null && (hasOld || (going.wants >= sequence && going.today === question.today))',
    'going !== null && hasOld',
  ),
  answering(
    'E2',
    'what is old is given to whoever asks',
    'createAnswers.ts',
    'const hasOld = mayBeOld && entry.last !== null;',
    'const hasOld = entry.last !== null;',
  ),
  answering(
    'E2',
    'what is old does not say so',
    'createAnswers.ts',
    'const isOld = last.sequence < sequence || last.today !== today;',
    'const isOld = last.today !== today;',
  ),
  answering('E4', 'it goes on when all have gone', 'startJob.ts', 'if (!comesAgain || isReplaced) stop();', ''),
  sharing(
    'E4',
    'nobody looks whether it is still wanted',
    'sharedBetweenness.ts',
    'if (isStopped(work.control)) return longest;',
    '',
  ),
  sharing(
    'E5',
    'what another has left undone is taken for nothing',
    'sharedBetweenness.ts',
    'else if (performance.now() - startedAt > patience) doTask(work, task);',
    'else if (performance.now() - startedAt > patience) task += 1;',
  ),
  inThreads(
    'E3',
    'the log is not sent',
    'createPool.ts',
    'if (host.sent === sequence) return;',
    'if (sequence > 0) return;',
  ),
  inThreads(
    'E3',
    'what waits for its ends is not sent',
    'sendMap.ts',
    'relations: [...graph.waiting.values()]',
    'relations: []',
  ),
  engine(
    'E3',
    'what was decided is not sent',
    'threads/sendMap.ts',
    "post({ type: 'records', host, records: { followUps } });",
    '',
  ),
  engine('E2', 'what was blanked is told on', 'createEngine.ts', 'answers.forget();', 'answers.renew();'),
  engine(
    'E6',
    'everything is worked out where it is asked',
    'createEngine.ts',
    'return cost(sizeOf(live), question.params) <= atOnce',
    'return cost(sizeOf(live), question.params) > atOnce',
  ),
  inThreads(
    'E7',
    'what had begun is asked again',
    'createRuns.ts',
    'if (!hasBegun) return new ThreadGone',
    'if (hasBegun || !hasBegun) return new ThreadGone',
  ),
];
