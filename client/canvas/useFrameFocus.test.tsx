import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import type { CanvasController } from './createCanvasController.ts';
import { useFrameFocus } from './useFrameFocus.ts';

function show() {
  const told = { enter: vi.fn(), leave: vi.fn() };
  function Frame() {
    const frame = useRef<HTMLDivElement>(null);
    const controller = useRef(told as unknown as CanvasController);
    useFrameFocus(frame, controller);
    return (
      <>
        <div ref={frame} tabIndex={0} data-testid="frame" />
        <button type="button">Vis hver for seg</button>
      </>
    );
  }
  render(<Frame />);
  return { ...told, frame: screen.getByTestId('frame'), button: screen.getByRole('button') };
}

it('makes nothing stand out when the focus comes back after something was pressed by a mouse or a finger', () => {
  const { frame, button, enter } = show();
  fireEvent.pointerDown(button);
  frame.focus();
  expect(document.activeElement).toBe(frame);
  expect(enter).not.toHaveBeenCalled();
});

it('stands on a node again when the focus comes back after a key', () => {
  const { frame, button, enter, leave } = show();
  fireEvent.pointerDown(button);
  fireEvent.keyDown(button, { key: 'Enter' });
  frame.focus();
  expect(enter).toHaveBeenCalledOnce();
  button.focus();
  expect(leave).toHaveBeenCalledOnce();
});

it('makes nothing stand out by a press in the picture itself', () => {
  const { frame, enter } = show();
  fireEvent.pointerDown(frame);
  frame.focus();
  expect(enter).not.toHaveBeenCalled();
});
