import { describe, expect, it } from 'vitest';
import { nearestInDirection } from './nearestInDirection.ts';

describe('nearestInDirection', () => {
  const places = new Map([
    ['here', { x: 0, y: 0 }],
    ['right', { x: 50, y: 5 }],
    ['far right', { x: 90, y: 0 }],
    ['aside', { x: 20, y: 60 }],
    ['above', { x: -5, y: -40 }],
  ]);
  const from = { x: 0, y: 0 };

  it('goes to the nearest in that direction, weighing what lies aside', () => {
    expect(nearestInDirection(from, places, 'right')).toBe('right');
    expect(nearestInDirection(from, places, 'up')).toBe('above');
    expect(nearestInDirection(from, places, 'down')).toBe('aside');
  });

  it('stays where nothing lies in that direction', () => {
    expect(nearestInDirection(from, places, 'left')).toBeNull();
  });

  it('reaches every place of a grid by arrows alone', () => {
    const grid = new Map(
      Array.from({ length: 25 }, (_, index) => [String(index), { x: (index % 5) * 30, y: Math.floor(index / 5) * 30 }]),
    );
    const reached = new Set(['0']);
    for (const id of reached) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = nearestInDirection(grid.get(id) ?? from, grid, direction);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(25);
  });
});
