import type { Mutant } from './Mutant.ts';
import { mutantsOf } from './mutantsOf.ts';

const faults = (mutant: ReturnType<typeof mutantsOf>): readonly Mutant[] => [
  mutant(
    'S15',
    'a map is loaded by its whole log',
    'projection/loadProjection.ts',
    'graph.sequence = sequence;',
    'graph.sequence = 0;',
  ),
  mutant('S17', 'nobody looks at the text of changes', 'store/checkChanges.ts', "checkText(change, 'change');", ''),
  mutant(
    'S26',
    'a log is restored as it comes',
    'store/batchLog.ts',
    `if (run.length === 0) return;
  checkChanges(run, written);`,
    'if (run.length === 0) return;',
  ),
  mutant(
    'S31',
    'an operation is judged by its id alone',
    'changes/decide.ts',
    'if (standing.digest === digest) return standing.change;',
    'if (digest.length > 0) return standing.change;',
  ),
  mutant(
    'S32',
    'a cursor of any epoch is read on from',
    'projection/LiveMap.ts',
    'if (isRetired() || epoch !== head().epoch || behind < 0 || behind > mostBehind) throw mustReload();',
    'if (behind < 0 || behind > mostBehind) throw mustReload();',
  ),
];

/** Faults of what both adapters share; each must be noticed over both. */
export const sharedMutants: readonly Mutant[] = ['embeddedStore', 'neo4jStore'].flatMap((name) =>
  faults(mutantsOf('server', `tests/contract/${name}.test.ts`)),
);
