import type { Change } from '@sirkel/graph-schema';
import type { Refused, SentForm } from './Task.ts';

/** What is told to whoever edits, in passing. */
export type News =
  | { readonly say: 'saved' | 'undone' | 'redone'; readonly change: Change }
  | { readonly say: 'nothingToUndo' | 'nothingToRedo' }
  | { readonly say: 'cannotUndo' | 'cannotRedo'; readonly refused: Refused }
  /** With the form to open again, where it was not opened at once. */
  | { readonly say: 'refused'; readonly refused: Refused; readonly sent: SentForm | null };

/** A notice on the screen. */
export type Notice = News & { readonly key: number };

/** Whether a notice stays until it is closed: what went wrong is not told in passing. */
export function stays({ say }: News): boolean {
  return say === 'refused' || say === 'cannotUndo' || say === 'cannotRedo';
}
