import { expect, it } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { fitPicture } from './fitPicture.ts';

const { stage } = madeUpPicture();
const size = { width: 1280, height: 744 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

/** From where to where the circle reaches across, px of the screen. */
function across(insets: typeof none): readonly [number, number] {
  const { zoom, pan } = fitPicture({ stage, ground: null }, size, insets);
  return [pan.x - stage.outside.outer * zoom, pan.x + stage.outside.outer * zoom];
}

it('lays the circle between two panels', () => {
  const [left, right] = across({ ...none, left: 264, right: 400 });
  expect(left).toBeGreaterThan(264);
  expect(right).toBeLessThan(size.width - 400);
});

it('moves the circle aside for one panel, and keeps its size', () => {
  const { zoom } = fitPicture({ stage, ground: null }, size);
  expect(fitPicture({ stage, ground: null }, size, { ...none, right: 400 }).zoom).toBe(zoom);
  expect(across({ ...none, right: 400 })[1]).toBeLessThan(size.width - 400);
});

it('makes the circle no smaller than can be read, however wide panels are', () => {
  const [left, right] = across({ ...none, left: 500, right: 776 });
  expect(right - left).toBeGreaterThan(380);
});
