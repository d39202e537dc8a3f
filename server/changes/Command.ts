import type { EditCommand, Person } from '@sirkel/graph-schema';

/** Asks for edits: all of them become one change, or none. */
export type CommitCommand = {
  readonly type: 'commit';
  /** Made by the writer; sent again with the same content it is the same change. */
  readonly operationId: string;
  readonly person: Person;
  readonly cause: 'edit' | 'import' | 'seed' | 'adopt';
  readonly edits: readonly EditCommand[];
};

/** Asks to take a change back. A redo takes back an undo. */
export type UndoCommand = {
  readonly type: 'undo';
  readonly operationId: string;
  readonly person: Person;
  /** The operationId of the change to take back. */
  readonly undoes: string;
  /** With a redo: that change must be an undo. */
  readonly redo?: true;
};

/** What can be asked of a map's log. */
export type Command = CommitCommand | UndoCommand;

/** A command with what was made for it before it is decided, so that deciding twice comes to the same. */
export type Asked = {
  readonly command: Command;
  /** When it was asked: ISO 8601, UTC, by the server's clock. */
  readonly at: string;
  readonly digest: string;
};
