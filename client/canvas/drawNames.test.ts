import { expect, it } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { ringFontSize, ringNameLines } from './drawNames.ts';

// As a screen of 1920 by 1080 px shows the circle for a room.
const room = { zoom: 0.78, textScale: 1.85 };

it('sets names of rings for a room to be read from four metres', () => {
  expect(ringFontSize(room) * room.textScale).toBeGreaterThanOrEqual(24);
  expect(ringFontSize({ zoom: 0.78 })).toBeLessThan(10);
});

it('sets them word by word there where the ring is wide enough, and never higher than the ring', () => {
  const { ringNames, stage } = madeUpPicture();
  for (const name of ringNames) {
    const lines = ringNameLines(name, stage, room, null);
    const ring = stage.rings.find(({ id }) => id === name.id);
    const height = ((ring?.outer ?? 0) - (ring?.inner ?? 0)) * room.zoom;
    if (lines.length > 1) expect(lines.length * ringFontSize(room)).toBeLessThanOrEqual(height);
    expect(lines.join(' ')).toBe(name.lines.join(' '));
  }
});
