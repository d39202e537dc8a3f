import type { Change, EditCommand } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../../graphql/RequestError.ts';
import { createDrafts } from '../../../state/createDrafts.ts';
import type { Keeper } from '../../../state/Keeper.ts';
import type { Outcome } from '../../../state/Held.ts';
import { createEditDesk } from './createEditDesk.ts';
import type { DeskParts } from './createEditDesk.ts';

const change = { edits: [] } as unknown as Change;
const edits: readonly EditCommand[] = [{ action: 'removeNode', id: 'n' }];
const task = { task: 'editNode', id: 'n' } as const;
const draft = { before: { name: 'a' }, values: { name: 'b' } };

function memory(): Keeper {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
    },
  };
}

function makeDesk(outcome: Outcome | null, keeper = memory(), connection = 'live') {
  const dismiss = vi.fn();
  const answer = () => Promise.resolve(outcome);
  const store = {
    commit: answer,
    undo: answer,
    redo: answer,
    dismiss,
    snapshot: () => ({ connection: { state: connection } }),
  } as unknown as DeskParts['store'];
  const waiting: (() => void)[] = [];
  const later = (run: () => void) => {
    waiting.push(run);
    return () => undefined;
  };
  const desk = createEditDesk({ store, drafts: createDrafts(keeper, 'm'), later });
  const says = () => desk.state().notices.map(({ say }) => say);
  return { desk, dismiss, says, waiting, keeper };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('sending', () => {
  it('closes the form at once, and lets the draft go when it is saved', async () => {
    const { desk, says } = makeDesk({ state: 'done', change });
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.send(edits);
    expect(desk.state().task).toBeNull();
    expect(desk.readDraft(task)).toEqual(draft);
    await settled();
    expect(says()).toEqual(['saved']);
    expect(desk.readDraft(task)).toBeNull();
  });

  it('opens the form again with what was written when it is refused, and takes the refusal over', async () => {
    const error = new RequestError('INVALID', 'no', { path: 'edits[0].after.name' });
    const { desk, dismiss } = makeDesk({ state: 'refused', operationId: 'o', error });
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.send(edits);
    await settled();
    expect(desk.state()).toMatchObject({ task, refused: { state: 'refused', error } });
    expect(desk.readDraft(task)).toEqual(draft);
    expect(dismiss).toHaveBeenCalledWith('o');
  });

  it('never puts a refused form in the place of another that is open meanwhile', async () => {
    const error = new RequestError('INVALID', 'no');
    const { desk, says } = makeDesk({ state: 'refused', operationId: 'o', error });
    desk.begin(task);
    desk.send(edits);
    desk.begin({ task: 'editNode', id: 'other' });
    await settled();
    expect(desk.state().task).toEqual({ task: 'editNode', id: 'other' });
    expect(says()).toEqual(['refused']);
  });

  it('says that it waits when there is no connection', async () => {
    const { desk, says } = makeDesk({ state: 'done', change }, memory(), 'offline');
    desk.send(edits);
    expect(says()).toEqual(['queued']);
    await settled();
    expect(says()).toEqual(['saved']);
  });
});

describe('a page that is loaded anew', () => {
  it('opens the form that was open, with what was written', () => {
    const { desk, keeper } = makeDesk(null);
    desk.begin(task);
    desk.writeDraft(task, draft);
    const again = makeDesk(null, keeper).desk;
    expect(again.state().task).toEqual(task);
    expect(again.readDraft(task)).toEqual(draft);
  });

  it('opens nothing after the form was closed', () => {
    const { desk, keeper } = makeDesk(null);
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.close();
    expect(makeDesk(null, keeper).desk.state().task).toBeNull();
  });

  it('keeps what was written even where the tab may store nothing', () => {
    const { desk } = makeDesk(null, { read: () => null, write: () => undefined });
    desk.writeDraft(task, draft);
    expect(desk.readDraft(task)).toEqual(draft);
  });
});

describe('notices', () => {
  it('of what went well pass, and only the latest is shown', async () => {
    const { desk, says, waiting } = makeDesk({ state: 'done', change });
    desk.undo();
    await settled();
    desk.redo();
    await settled();
    expect(says()).toEqual(['redone']);
    for (const run of waiting) run();
    expect(says()).toEqual([]);
  });

  it('of what went wrong stay until they are closed', async () => {
    const conflict: Outcome = { state: 'conflict', operationId: 'o', conflicts: [] };
    const { desk, says, waiting } = makeDesk(conflict);
    desk.undo();
    await settled();
    for (const run of waiting) run();
    expect(says()).toEqual(['cannotUndo']);
    desk.dismiss(desk.state().notices[0]?.key ?? 0);
    expect(says()).toEqual([]);
  });

  it('say that there is nothing to undo', async () => {
    const { desk, says } = makeDesk(null);
    desk.undo();
    await settled();
    expect(says()).toEqual(['nothingToUndo']);
  });
});
