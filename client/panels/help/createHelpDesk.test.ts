import { describe, expect, it, vi } from 'vitest';
import { createHelpDesk } from './createHelpDesk.ts';

describe('createHelpDesk', () => {
  it('has one thing open at a time, and tells of it', () => {
    const desk = createHelpDesk();
    const listener = vi.fn();
    const stop = desk.subscribe(listener);
    desk.open('commands');
    desk.open('shortcuts');
    expect(desk.state()).toBe('shortcuts');
    // The palette that led there closes after it.
    desk.close('commands');
    expect(desk.state()).toBe('shortcuts');
    desk.close('shortcuts');
    expect(desk.state()).toBeNull();
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    desk.open('tour');
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
