import { describe, expect, it } from 'vitest';
import { keyCommand } from './keyCommand.ts';

const press = (
  key: string,
  chord: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean; shiftKey?: boolean } = {},
) => keyCommand({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...chord });

describe('keyCommand', () => {
  it('walks by arrows and goes round the neighbours with Ctrl or Alt', () => {
    expect(press('ArrowLeft')).toEqual({ action: 'step', direction: 'left' });
    expect(press('ArrowRight', { ctrlKey: true })).toEqual({ action: 'neighbour', way: 1 });
    expect(press('ArrowUp', { altKey: true })).toEqual({ action: 'neighbour', way: -1 });
  });

  it('takes brackets also where they need AltGr', () => {
    expect(press('[', { ctrlKey: true, altKey: true })).toEqual({ action: 'neighbour', way: -1 });
    expect(press(']')).toEqual({ action: 'neighbour', way: 1 });
  });

  it('opens, leaves and zooms', () => {
    expect(press('Enter')).toEqual({ action: 'open' });
    expect(press('Escape')).toEqual({ action: 'leave' });
    expect(press('+')).toEqual({ action: 'zoomIn' });
    expect(press('0')).toEqual({ action: 'fit' });
  });

  it('chooses and opens the menu with Shift, and opens without', () => {
    expect(press(' ', { shiftKey: true })).toEqual({ action: 'choose' });
    expect(press(' ')).toEqual({ action: 'open' });
    expect(press('F10', { shiftKey: true })).toEqual({ action: 'menu' });
    expect(press('F10')).toBeNull();
    expect(press('ContextMenu')).toEqual({ action: 'menu' });
    // A sign that Shift is needed to write is still that sign.
    expect(press('+', { shiftKey: true })).toEqual({ action: 'zoomIn' });
  });

  it('leaves the keys of the browser and of the page alone', () => {
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { metaKey: true })).toBeNull();
  });
});
