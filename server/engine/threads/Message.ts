import type { Change, ErrorCode, FollowUpRecord, MapSettings, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { Earlier, Standing } from '../comparison/standing.ts';
import type { SharedWork } from '../kernels/sharedBetweenness.ts';
import type { Selection } from '../Selection.ts';
import type { Control } from './Control.ts';

/** Something asked of a map, for whoever works it out. */
export type Question = {
  readonly id: string;
  readonly selection: Selection;
  readonly params: unknown;
  /** As YYYY-MM-DD. */
  readonly today: string;
  /** Of which earlier moment it is asked; of the present when absent. */
  readonly earlier?: Earlier | undefined;
};

/** What a worker is told. Messages come in the order in which they were sent. */
export type ToWorker =
  /** A map begins: what it holds, piece by piece. The number is this server's own for it. */
  | { readonly type: 'records'; readonly host: number; readonly records: Records }
  /** That was all of it, as of a sequence or later; the log from there on follows. */
  | { readonly type: 'opened'; readonly host: number; readonly sequence: number; readonly settings: MapSettings | null }
  | { readonly type: 'changes'; readonly host: number; readonly changes: readonly Change[] }
  | { readonly type: 'drop'; readonly host: number }
  /** What stood at an earlier moment, piece by piece: the next run of this map is asked of it. */
  | { readonly type: 'stood'; readonly host: number; readonly standing: readonly Standing[] }
  | {
      readonly type: 'run';
      readonly run: number;
      readonly host: number;
      readonly question: Question;
      readonly control: Control;
    }
  /** Another worker has more to do than it can do soon. */
  | { readonly type: 'help'; readonly work: SharedWork };

export type Records = {
  readonly nodes?: readonly NodeRecord[];
  readonly relations?: readonly RelationRecord[];
  /** What was decided about findings. */
  readonly followUps?: readonly FollowUpRecord[];
};

/** What a worker tells. */
export type FromWorker =
  | { readonly type: 'began'; readonly run: number }
  | { readonly type: 'done'; readonly run: number; readonly sequence: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly run: number; readonly failure: Failure }
  | { readonly type: 'help'; readonly work: SharedWork };

/** An error, in a form that goes between threads. */
export type Failure = {
  /** Null for one that nobody foresaw. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly path?: string;
  readonly stack?: string | undefined;
};
