import type { Change } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../graphql/RequestError.ts';
import { createNoticeBoard } from './createNoticeBoard.ts';
import type { News, Notice } from './Notice.ts';

const saved: News = { say: 'saved', change: { edits: [] } as unknown as Change };
const refused: News = {
  say: 'refused',
  refused: { state: 'refused', error: new RequestError('INVALID', 'no') },
  sent: null,
};

/** A board, and a clock of its own in milliseconds. */
function makeBoard() {
  let notices: readonly Notice[] = [];
  let now = 0;
  const alarms = new Map<symbol, { readonly at: number; readonly run: () => void }>();
  const board = createNoticeBoard(
    () => notices,
    (next) => {
      notices = next;
    },
    (run, wait) => {
      const alarm = Symbol('alarm');
      alarms.set(alarm, { at: now + wait, run });
      return () => alarms.delete(alarm);
    },
  );
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const [alarm, { at, run }] of alarms) {
      if (at > now) continue;
      alarms.delete(alarm);
      run();
    }
  };
  return { board, pass, notices: () => notices, says: () => notices.map(({ say }) => say) };
}

describe('a notice board', () => {
  it('shows what was done for twenty seconds, and what went wrong until it is closed', () => {
    const { board, pass, notices, says } = makeBoard();
    board.tell(refused);
    board.tell(saved);
    pass(19_999);
    expect(says()).toEqual(['refused', 'saved']);
    pass(1);
    expect(says()).toEqual(['refused']);
    pass(600_000);
    board.dismiss(notices()[0]?.key ?? 0);
    expect(says()).toEqual([]);
  });

  it('waits while somebody is at a notice, and counts anew from when they leave', () => {
    const { board, pass, notices, says } = makeBoard();
    board.tell(saved);
    const key = notices()[0]?.key ?? 0;
    pass(15_000);
    board.hold(key);
    pass(60_000);
    expect(says()).toEqual(['saved']);
    board.letGo(key);
    pass(19_999);
    expect(says()).toEqual(['saved']);
    pass(1);
    expect(says()).toEqual([]);
  });

  it('lets what passes go when something else begins, and keeps what went wrong', () => {
    const { board, pass, says } = makeBoard();
    board.tell(refused);
    board.tell(saved);
    board.endPassing();
    expect(says()).toEqual(['refused']);
    board.tell(saved);
    pass(19_999);
    expect(says()).toEqual(['refused', 'saved']);
  });

  it('is not held or hurried by a notice that has gone', () => {
    const { board, pass, notices, says } = makeBoard();
    board.tell(saved);
    const gone = notices()[0]?.key ?? 0;
    board.tell(saved);
    board.hold(gone);
    pass(20_000);
    expect(says()).toEqual([]);
    board.letGo(gone);
    pass(20_000);
    expect(says()).toEqual([]);
  });
});
