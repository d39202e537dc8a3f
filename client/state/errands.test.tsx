import { act, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createErrandDesk, ErrandContext, useErrand } from './errands.ts';

function Doer({ act: does }: { readonly act: () => void }) {
  useErrand('filter', does);
  return null;
}

describe('what is asked of another part of the page', () => {
  it('is done once, also where it was asked for before that part had come', () => {
    const desk = createErrandDesk();
    const done = vi.fn();
    desk.ask('filter');
    render(
      <ErrandContext value={desk}>
        <Doer act={done} />
      </ErrandContext>,
    );
    expect(done).toHaveBeenCalledTimes(1);
    expect(desk.waiting()).toBeNull();
    act(() => {
      desk.ask('filter');
    });
    expect(done).toHaveBeenCalledTimes(2);
  });

  it('is left to whoever does it', () => {
    const desk = createErrandDesk();
    const done = vi.fn();
    render(
      <ErrandContext value={desk}>
        <Doer act={done} />
      </ErrandContext>,
    );
    act(() => {
      desk.ask('embed');
    });
    expect(done).not.toHaveBeenCalled();
    expect(desk.waiting()).toBe('embed');
  });
});
