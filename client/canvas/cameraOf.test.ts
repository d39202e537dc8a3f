import { describe, expect, it } from 'vitest';
import { cameraOf, viewOf } from './cameraOf.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const wide = { width: 1280, height: 720, insets: { ...none, left: 264 } };
const narrow = { width: 320, height: 560, insets: { ...none, top: 56, bottom: 56 } };

describe('the camera of a picture', () => {
  it('comes out as it went in on the same screen', () => {
    const fitted = { radius: 324, zoom: 1, pan: { x: 640, y: 360 } };
    const view = { zoom: 2.5, pan: { x: 100, y: -40 } };
    const back = viewOf(cameraOf(view, fitted, wide), fitted, wide);
    expect(back.zoom).toBeCloseTo(view.zoom, 3);
    expect(back.pan.x).toBeCloseTo(view.pan.x, 0);
    expect(back.pan.y).toBeCloseTo(view.pan.y, 0);
  });

  it('shows the same point in the middle of what is free on another screen', () => {
    const camera = cameraOf({ zoom: 2, pan: { x: 0, y: 0 } }, { radius: 300, zoom: 1, pan: { x: 0, y: 0 } }, wide);
    const view = viewOf(camera, { radius: 150, zoom: 0.8, pan: { x: 0, y: 0 } }, narrow);
    expect(view.zoom).toBeCloseTo(1.6);
    // The free middle, in the picture's own measure.
    expect((160 - view.pan.x) / view.zoom / 300).toBeCloseTo(camera.x, 3);
    expect((280 - view.pan.y) / view.zoom / 300).toBeCloseTo(camera.y, 3);
  });

  it('stays within what a record may hold', () => {
    const camera = cameraOf({ zoom: 0.1, pan: { x: 1e9, y: -1e9 } }, { radius: 1, zoom: 1, pan: { x: 0, y: 0 } }, wide);
    expect(camera).toEqual({ zoom: 0.1, x: -100, y: 100 });
  });
});
