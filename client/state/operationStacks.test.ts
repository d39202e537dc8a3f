import { describe, expect, it } from 'vitest';
import { afterCommit, afterRedo, afterUndo, emptyStacks, readStacks, withoutOperation } from './operationStacks.ts';

describe('operation stacks', () => {
  const two = afterCommit(afterCommit(emptyStacks, 'a'), 'b');

  it('undo takes the latest and can be done again', () => {
    const undone = afterUndo(two, 'b', 'undo-b');
    expect(undone).toEqual({ undoable: ['a'], redoable: ['undo-b'] });
    expect(afterRedo(undone, 'undo-b', 'redo-b')).toEqual({ undoable: ['a', 'redo-b'], redoable: [] });
  });

  it('a new change ends what could be done again', () => {
    expect(afterCommit(afterUndo(two, 'b', 'u'), 'c')).toEqual({ undoable: ['a', 'c'], redoable: [] });
  });

  it('an operation that others have built on leaves', () => {
    expect(withoutOperation(two, 'a')).toEqual({ undoable: ['b'], redoable: [] });
  });

  it('holds at most a hundred', () => {
    let stacks = emptyStacks;
    for (let index = 0; index < 150; index += 1) stacks = afterCommit(stacks, String(index));
    expect(stacks.undoable).toHaveLength(100);
    expect(stacks.undoable.at(-1)).toBe('149');
  });

  it('reads back what was kept, and nothing else', () => {
    expect(readStacks(JSON.stringify(two))).toEqual(two);
    for (const text of [null, '', 'x', '3', '{"undoable":[1]}']) expect(readStacks(text)).toEqual(emptyStacks);
  });
});
