import type { Mutant } from './Mutant.ts';

type Fault = Omit<Mutant, 'test' | 'swaps'> & { readonly file: string; readonly from: string; readonly to: string };

const faults: readonly Fault[] = [
  {
    rule: 'S15',
    fault: 'a map is loaded by its whole log',
    file: 'server/projection/loadProjection.ts',
    from: 'graph.sequence = sequence;',
    to: 'graph.sequence = 0;',
  },
  {
    rule: 'S17',
    fault: 'nobody looks at the text of changes',
    file: 'server/store/checkChanges.ts',
    from: "checkText(change, 'change');",
    to: '',
  },
  {
    rule: 'S26',
    fault: 'a log is restored as it comes',
    file: 'server/store/batchLog.ts',
    from: `if (run.length === 0) return;
  checkChanges(run, written);`,
    to: 'if (run.length === 0) return;',
  },
  {
    rule: 'S31',
    fault: 'an operation is judged by its id alone',
    file: 'server/changes/decide.ts',
    from: 'if (standing.digest === digest) return standing.change;',
    to: 'if (digest.length > 0) return standing.change;',
  },
  {
    rule: 'S32',
    fault: 'a cursor of any epoch is read on from',
    file: 'server/projection/LiveMap.ts',
    from: 'if (isRetired() || epoch !== head().epoch || behind < 0 || behind > mostBehind) throw mustReload();',
    to: 'if (behind < 0 || behind > mostBehind) throw mustReload();',
  },
];

/** Faults of what both adapters share; each must be noticed over both. */
export const sharedMutants: readonly Mutant[] = faults.flatMap(({ rule, fault, ...swap }) =>
  ['embeddedStore', 'neo4jStore'].map((name) => ({
    rule,
    fault,
    test: `tests/contract/${name}.test.ts`,
    swaps: [swap],
  })),
);
