import { describe, expect, it } from 'vitest';
import { createOutbox } from './createOutbox.ts';

describe('createOutbox', () => {
  it('is full while more waits than may', () => {
    const outbox = createOutbox(10);
    const [first, second] = [outbox.add(6), outbox.add(4)];
    expect(outbox.isFull()).toBe(false);
    const third = outbox.add(1);
    expect(outbox.isFull()).toBe(true);
    second();
    expect(outbox.isFull()).toBe(false);
    first();
    third();
    expect(outbox.isFull()).toBe(false);
  });
});
