import { describe, expect, it, vi } from 'vitest';
import { createCameraLink } from './cameraLink.ts';

const camera = { zoom: 2, x: 0.25, y: 0 };

describe('the camera', () => {
  it('shows what was asked for before there was a picture, once', () => {
    const link = createCameraLink();
    expect(link.camera()).toBeNull();
    link.look(camera);
    const first = { camera: () => camera, look: vi.fn() };
    const gone = link.attach(first);
    expect(first.look).toHaveBeenCalledExactlyOnceWith(camera);
    link.look(null);
    expect(first.look).toHaveBeenLastCalledWith(null);
    expect(link.camera()).toEqual(camera);
    gone();
    expect(link.camera()).toBeNull();
    const second = { camera: () => null, look: vi.fn() };
    link.attach(second);
    gone();
    expect(second.look).not.toHaveBeenCalled();
    link.look(camera);
    expect(second.look).toHaveBeenCalledExactlyOnceWith(camera);
  });
});
