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
  it('closes the form at once, and the draft leaves with what is sent', async () => {
    const { desk, says, keeper } = makeDesk({ state: 'done', change });
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.send(edits);
    expect(desk.state().task).toBeNull();
    expect(desk.readDraft(task)).toBeNull();
    expect(makeDesk(null, keeper).desk.state().task).toBeNull();
    await settled();
    expect(says()).toEqual(['saved']);
  });

  it.each<readonly [string, Outcome]>([
    ['saved', { state: 'done', change }],
    ['refused', { state: 'refused', operationId: 'o', error: new RequestError('INVALID', 'no') }],
  ])('leaves alone what is written in the same form before it is %s', async (_name, outcome) => {
    const { desk, keeper } = makeDesk(outcome);
    const more = { before: { name: 'b' }, values: { name: 'c' } };
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.send(edits);
    desk.begin(task);
    desk.writeDraft(task, more);
    await settled();
    expect(desk.state()).toMatchObject({ task, refused: null });
    expect(desk.readDraft(task)).toEqual(more);
    expect(makeDesk(null, keeper).desk.readDraft(task)).toEqual(more);
  });

  it('opens the form with what was written elsewhere when that is refused, and tells which fields differ', async () => {
    const conflicts = [{ record: 'node' as const, id: 'n', field: 'name', expected: 'a', current: 'c', wanted: 'b' }];
    const { desk, says } = makeDesk({ state: 'conflict', operationId: 'o', conflicts });
    desk.send(edits, { task, draft });
    expect(desk.state().task).toBeNull();
    await settled();
    expect(desk.state()).toMatchObject({ task, refused: { state: 'conflict', conflicts } });
    expect(desk.readDraft(task)).toEqual(draft);
    expect(says()).toEqual([]);
  });

  it('sends several commits, and gives what was refused to whoever asked and to nobody else', async () => {
    const error = new RequestError('FORBIDDEN', 'no');
    const taken = makeDesk({ state: 'done', change });
    expect(await taken.desk.sendAll([edits, edits])).toEqual({ taken: 2, refused: null });
    expect(taken.says()).toEqual(['saved']);
    const refused = makeDesk({ state: 'refused', operationId: 'o', error });
    expect(await refused.desk.sendAll([edits])).toEqual({ taken: 0, refused: { state: 'refused', error } });
    expect(refused.dismiss).toHaveBeenCalledWith('o');
    expect(refused.says()).toEqual([]);
  });

  it('brings what was refused back when it is asked for', async () => {
    const error = new RequestError('INVALID', 'no');
    const { desk, says } = makeDesk({ state: 'refused', operationId: 'o', error });
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.send(edits);
    desk.begin({ task: 'editNode', id: 'other' });
    await settled();
    desk.close();
    expect(desk.isUnsaved()).toBe(true);
    desk.reopen(desk.state().notices[0]?.key ?? 0);
    expect(desk.state()).toMatchObject({ task, refused: { state: 'refused', error } });
    expect(desk.readDraft(task)).toEqual(draft);
    expect(says()).toEqual([]);
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

  it('tells nothing of a change before it is answered: the line across the page says what it waits for', async () => {
    const { desk, says } = makeDesk({ state: 'done', change });
    desk.send(edits);
    expect(says()).toEqual([]);
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
    expect(again.state()).toMatchObject({ task, kept: true });
    expect(again.readDraft(task)).toEqual(draft);
    again.close();
    again.begin(task);
    expect(again.state().kept).toBe(false);
  });

  it('opens also the form that was put away', () => {
    const { desk, keeper } = makeDesk(null);
    desk.begin(task);
    desk.writeDraft(task, draft);
    desk.putAway();
    expect(desk.state().task).toBeNull();
    expect(makeDesk(null, keeper).desk.state().task).toEqual(task);
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

describe('what is unsaved', () => {
  it('is what is written in a form, also while its kind is chosen again, until it is let go', () => {
    const { desk } = makeDesk(null);
    const adding = { task: 'addNode', kind: 'actor', id: 'n' } as const;
    desk.begin(adding);
    expect(desk.isUnsaved()).toBe(false);
    desk.writeDraft(adding, draft);
    expect(desk.isUnsaved()).toBe(true);
    desk.begin({ task: 'chooseKind', id: 'n' });
    expect(desk.isUnsaved()).toBe(true);
    desk.close();
    expect(desk.isUnsaved()).toBe(false);
    expect(desk.readDraft(adding)).toBeNull();
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
