import type { Surface } from '../Surface.ts';
import type { Ruler } from './createRuler.ts';
import { createPathPen, type PathPen } from './createPathPen.ts';
import type { Clip, PathMark, TextMark } from './Mark.ts';
import { pathOf, textOf, type Settings } from './marksOf.ts';
import { unmoved, within, type Matrix } from './Matrix.ts';

/** A surface that hands on what is drawn with it, and how it is moved right now. */
export type RecordingSurface = { readonly surface: Surface; readonly matrix: () => Matrix };

/** What a surface remembers, and what it goes back to. */
type Memory = { now: Settings; readonly before: Settings[] };

const atFirst: Settings = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '400 10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  dash: [],
  matrix: unmoved,
  clips: [],
};

/** @param write takes each mark as it is made */
export function createRecordingSurface(ruler: Ruler, write: (mark: PathMark | TextMark) => void): RecordingSurface {
  const memory: Memory = { now: { ...atFirst }, before: [] };
  const pen = createPathPen(() => memory.now.matrix);
  return { surface: surfaceOf(memory, pen, ruler, write), matrix: () => memory.now.matrix };
}

function surfaceOf(memory: Memory, pen: PathPen, ruler: Ruler, write: (mark: PathMark | TextMark) => void): Surface {
  const paint = (as: 'fill' | 'line'): void => {
    write(pathOf(memory.now, pen.path(), as));
  };
  const say = (text: string, x: number, y: number, halo: boolean): void => {
    if (text.trim() !== '') write(textOf(memory.now, ruler, { text, x, y }, halo));
  };
  const texts = {
    fillText: (text: string, x: number, y: number) => {
      say(text, x, y, false);
    },
    strokeText: (text: string, x: number, y: number) => {
      say(text, x, y, true);
    },
    measureText: (text: string) => ({ width: ruler(text, memory.now.font, 'alphabetic').width }),
  };
  return withSettings({ ...moves(memory), ...paths(memory, pen), ...paints(pen, paint), ...texts }, memory);
}

function moves(memory: Memory) {
  const move = (inner: Matrix): void => {
    memory.now.matrix = within(memory.now.matrix, inner);
  };
  return {
    save: () => {
      memory.before.push({ ...memory.now });
    },
    restore: () => {
      memory.now = memory.before.pop() ?? memory.now;
    },
    translate: (x: number, y: number) => {
      move([1, 0, 0, 1, x, y]);
    },
    scale: (x: number, y: number) => {
      move([x, 0, 0, y, 0, 0]);
    },
    rotate: (angle: number) => {
      move([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]);
    },
    setLineDash: (dash: Iterable<number>) => {
      memory.now.dash = [...dash];
    },
  };
}

function paths(memory: Memory, pen: PathPen) {
  return {
    beginPath: pen.begin,
    closePath: pen.close,
    moveTo: pen.move,
    lineTo: pen.line,
    quadraticCurveTo: pen.quadratic,
    bezierCurveTo: pen.cubic,
    arc: (x: number, y: number, radius: number, from: number, to: number, backwards = false) => {
      pen.arc(x, y, radius, from, to, backwards);
    },
    rect: (x: number, y: number, width: number, height: number) => {
      rect(pen, { x, y, width, height });
    },
    roundRect: (x: number, y: number, width: number, height: number, radius: number) => {
      roundRect(pen, { x, y, width, height }, Math.min(radius, width / 2, height / 2));
    },
    clip: () => {
      memory.now.clips = [...memory.now.clips, pen.path()];
    },
  };
}

function paints(pen: PathPen, paint: (as: 'fill' | 'line') => void) {
  const box = (as: 'fill' | 'line') => (x: number, y: number, width: number, height: number) => {
    pen.begin();
    rect(pen, { x, y, width, height });
    paint(as);
  };
  return {
    fill: () => {
      paint('fill');
    },
    stroke: () => {
      paint('line');
    },
    fillRect: box('fill'),
    strokeRect: box('line'),
  };
}

function rect(pen: PathPen, { x, y, width, height }: Clip): void {
  pen.move(x, y);
  pen.line(x + width, y);
  pen.line(x + width, y + height);
  pen.line(x, y + height);
  pen.close();
}

const kept = [
  'fillStyle',
  'strokeStyle',
  'globalAlpha',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'font',
  'textAlign',
  'textBaseline',
] as const;

/** Adds the properties of a canvas, which are those of the moment. */
function withSettings(methods: object, memory: Memory): Surface {
  for (const name of kept) {
    Object.defineProperty(methods, name, {
      get: () => memory.now[name],
      set: (value: never) => {
        memory.now[name] = value;
      },
    });
  }
  return methods as Surface;
}

function roundRect(pen: PathPen, { x, y, width, height }: Clip, radius: number): void {
  const [right, bottom] = [x + width, y + height];
  pen.move(x + radius, y);
  pen.arc(right - radius, y + radius, radius, -Math.PI / 2, 0, false);
  pen.arc(right - radius, bottom - radius, radius, 0, Math.PI / 2, false);
  pen.arc(x + radius, bottom - radius, radius, Math.PI / 2, Math.PI, false);
  pen.arc(x + radius, y + radius, radius, Math.PI, 1.5 * Math.PI, false);
  pen.close();
}
