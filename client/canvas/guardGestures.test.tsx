import { beforeEach, describe, expect, it } from 'vitest';
import { guardGestures } from './guardGestures.ts';

let frame: HTMLElement;
let inside: HTMLElement;
let heard: string[];
let passedOn: string[];
let stop: () => void;

beforeEach(() => {
  document.body.replaceChildren();
  frame = document.createElement('div');
  inside = document.createElement('div');
  frame.append(inside);
  document.body.append(frame);
  heard = [];
  passedOn = [];
  // As Cytoscape listens: to the wheel on its own element, to fingers on the window.
  inside.addEventListener('wheel', () => heard.push('wheel'), true);
  for (const type of ['touchmove', 'touchcancel']) frame.addEventListener(type, ({ type }) => heard.push(type));
  stop = guardGestures(frame, (gesture) => passedOn.push(gesture));
});

const wheel = (more: WheelEventInit = {}): boolean =>
  inside.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 10, ...more }));

function point(type: string, pointerType: string): void {
  inside.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerType }));
}

/** @returns whether it is left to the browser to scroll by it */
function touch(type: string, ...fingers: readonly (readonly [number, number])[]): boolean {
  const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }));
  return inside.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches }));
}

describe('a picture in a page that is scrolled', () => {
  it('leaves the wheel to the page, and says so', () => {
    expect(wheel()).toBe(true);
    expect([heard, passedOn]).toEqual([[], ['wheel']]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('takes the wheel with %j', (held) => {
    wheel(held);
    expect([heard, passedOn]).toEqual([['wheel'], []]);
  });

  it('takes the wheel once one has pressed in it, until the pointer leaves', () => {
    point('pointerdown', 'mouse');
    wheel();
    frame.dispatchEvent(new Event('pointerleave'));
    wheel();
    expect([heard, passedOn]).toEqual([['wheel'], ['wheel']]);
  });

  it('does not take the wheel for a finger that was put down', () => {
    point('pointerdown', 'touch');
    wheel();
    expect(heard).toEqual([]);
  });

  it('leaves one finger to the page, says so once, and takes nothing for a tap', () => {
    touch('touchstart', [10, 10]);
    touch('touchmove', [10, 14]);
    expect([heard, passedOn]).toEqual([[], []]);
    touch('touchmove', [10, 60]);
    expect(touch('touchmove', [10, 90])).toBe(true);
    expect([heard, passedOn]).toEqual([['touchcancel'], ['finger']]);
  });

  it('takes two fingers, and the page is not scrolled by them', () => {
    touch('touchstart', [10, 10], [50, 50]);
    expect(touch('touchmove', [10, 20], [50, 60])).toBe(false);
    expect([heard, passedOn]).toEqual([['touchmove'], []]);
  });

  it('guards nothing once it has been told to stop', () => {
    stop();
    wheel();
    expect([heard, passedOn]).toEqual([['wheel'], []]);
  });
});
