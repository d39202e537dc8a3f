import { plainLook, shapes } from '../look.ts';
import type { Shape } from '../look.ts';
import { noPaint, otherPaint, paintCount, paintOfCategory, paintOfStep, severalPaint, stepCount } from '../paints.ts';
import type { Paint } from '../paints.ts';
import type { Group } from './Grouped.ts';
import type { Subject } from './Subject.ts';

/** The sizes of steps, px: by area they grow about alike. No larger than cells have room for between two nodes. */
const sizes = [12, 14, 18, 20, 24] as const;
const noSize = 10;
/** The widths of steps, px at zoom 1. */
const widths = [1.25, 2, 3, 4.25, 6] as const;
const noWidth = 0.75;

const symbols: readonly Shape[] = ['ellipse', 'diamond', 'round-rectangle', 'star', 'hexagon', 'round-tag', 'cross'];

/** How many categories can have a mark of their own. */
export function mostMarks(channel: 'colour' | 'symbol'): number {
  return channel === 'symbol' ? symbols.length : paintCount;
}

/** The size of a node of a group, px. */
export function sizeOf(group: Group): number {
  if (group.is === 'same') return plainLook.size;
  return group.is === 'step' ? (sizes[group.index] ?? noSize) : noSize;
}

/** The width of a tie of a group, px. */
export function widthOf(group: Group): number {
  if (group.is === 'same') return widths[0];
  return group.is === 'step' ? (widths[group.index] ?? noWidth) : noWidth;
}

/** The colour of a group. Sectors keep those that the circle has for them. */
export function paintOf(group: Group, subject: Subject): Paint {
  switch (group.is) {
    case 'step':
      return paintOfStep(group.index);
    case 'same':
      return paintOfStep(Math.floor(stepCount / 2));
    case 'value':
      return subject.of === 'field' && subject.on === 'sector' ? group.value : paintOfCategory(group.index);
    case 'other':
      return otherPaint;
    case 'several':
      return severalPaint;
    case 'none':
      return noPaint;
  }
}

/** The symbol of a group. Kinds keep those that the circle has for them. */
export function symbolOf(group: Group, subject: Subject): Shape {
  switch (group.is) {
    case 'value': {
      const usual = subject.of === 'field' && subject.on === 'kind' ? usualSymbols.get(group.value) : undefined;
      return usual ?? symbols[group.index] ?? 'pentagon';
    }
    case 'several':
      return 'hourglass';
    case 'none':
      return 'cut-rectangle';
    default:
      return 'pentagon';
  }
}

const usualSymbols: ReadonlyMap<string, Shape> = new Map(Object.entries(shapes));
