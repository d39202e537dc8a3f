import type { Surface } from '../Surface.ts';
import { createPathPen, type PathPen } from './createPathPen.ts';
import type { GroupMark, Line, Mark, PathMark, TextMark } from './Mark.ts';
import { apply, scaleOf, turnOf, unmoved, within, type Matrix } from './Matrix.ts';

/** How a line of text is measured: its width, and how far its baseline lies below where it is anchored. */
export type Ruler = (text: string, font: string, anchor: CanvasTextBaseline) => { width: number; drop: number };

/** Writes down what is drawn instead of drawing it. */
export type Recorder = {
  readonly surface: Surface;
  /** What is drawn meanwhile belongs together under a name; with a clip, what lies outside is not written down. */
  readonly group: (name: string, draw: () => void, clip?: Clip) => void;
  /** Marks that are known already, with their middle at a point of the surface. */
  readonly place: (marks: readonly Mark[], at: PlacedGroup) => void;
  readonly marks: () => readonly Mark[];
};

/** A rectangle of the page, px. */
export type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where marks are placed, and as how large. */
export type PlacedGroup = {
  readonly name: string;
  readonly title: string | null;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly opacity: number;
};

/** What a canvas remembers, and forgets again at `restore`. */
type Settings = {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  matrix: Matrix;
  clips: readonly string[];
};

/** What the recorder has so far. */
type Book = { now: Settings; before: Settings[]; marks: Mark[]; clip: Clip | null };

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

/** A recorder with nothing on it. */
export function createRecorder(ruler: Ruler): Recorder {
  const book: Book = { now: { ...atFirst }, before: [], marks: [], clip: null };
  const pen = createPathPen(() => book.now.matrix);
  const write = (mark: Mark): void => {
    book.marks.push(mark);
  };
  return {
    surface: surfaceOf(book, pen, ruler, write),
    group: (name, draw, clip) => {
      const outside = { marks: book.marks, clip: book.clip };
      book.marks = [];
      book.clip = clip ?? outside.clip;
      draw();
      const group = groupOf(name, book.marks, clip);
      Object.assign(book, outside);
      if (group.marks.length > 0) write(group);
    },
    place: (marks, { name, title, x, y, scale, opacity }) => {
      const [px, py] = apply(book.now.matrix, x, y);
      if (marks.length === 0 || isOutside(book.clip, px, py)) return;
      const at = { x: px, y: py, scale: scale * scaleOf(book.now.matrix) };
      write({ is: 'group', name, title, at, opacity, clip: null, marks });
    },
    marks: () => book.marks,
  };
}

function groupOf(name: string, marks: readonly Mark[], clip: Clip | undefined): GroupMark {
  const rect = clip === undefined ? null : `M${clip.x} ${clip.y}h${clip.width}v${clip.height}h${-clip.width}Z`;
  return { is: 'group', name, title: null, at: { x: 0, y: 0, scale: 1 }, opacity: 1, clip: rect, marks };
}

/** Texts and nodes whose middle is not seen are left out: they would be found by whoever searches the file. */
function isOutside(clip: Clip | null, x: number, y: number): boolean {
  return clip !== null && (x < clip.x || y < clip.y || x > clip.x + clip.width || y > clip.y + clip.height);
}

function surfaceOf(book: Book, pen: PathPen, ruler: Ruler, write: (mark: Mark) => void): Surface {
  const move = (inner: Matrix): void => {
    book.now.matrix = within(book.now.matrix, inner);
  };
  const say = (text: string, x: number, y: number, halo: boolean): void => {
    const mark = textOf(book.now, ruler, { text, x, y }, halo);
    if (text.trim() !== '' && !isOutside(book.clip, mark.x, mark.y)) write(mark);
  };
  const rect = (x: number, y: number, width: number, height: number): void => {
    pen.move(x, y);
    pen.line(x + width, y);
    pen.line(x + width, y + height);
    pen.line(x, y + height);
    pen.close();
  };
  const methods = {
    save: () => book.before.push({ ...book.now }),
    restore: () => {
      book.now = book.before.pop() ?? book.now;
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
    beginPath: pen.begin,
    closePath: pen.close,
    moveTo: pen.move,
    lineTo: pen.line,
    quadraticCurveTo: pen.quadratic,
    bezierCurveTo: pen.cubic,
    arc: (x: number, y: number, radius: number, from: number, to: number, backwards = false) => {
      pen.arc(x, y, radius, from, to, backwards);
    },
    rect,
    roundRect: (x: number, y: number, width: number, height: number, radius: number) => {
      roundRect(pen, { x, y, width, height }, Math.min(radius, width / 2, height / 2));
    },
    clip: () => {
      book.now.clips = [...book.now.clips, pen.path()];
    },
    fill: () => {
      write(pathOf(book.now, pen.path(), 'fill'));
    },
    stroke: () => {
      write(pathOf(book.now, pen.path(), 'line'));
    },
    fillRect: (x: number, y: number, width: number, height: number) => {
      pen.begin();
      rect(x, y, width, height);
      write(pathOf(book.now, pen.path(), 'fill'));
    },
    strokeRect: (x: number, y: number, width: number, height: number) => {
      pen.begin();
      rect(x, y, width, height);
      write(pathOf(book.now, pen.path(), 'line'));
    },
    fillText: (text: string, x: number, y: number) => {
      say(text, x, y, false);
    },
    strokeText: (text: string, x: number, y: number) => {
      say(text, x, y, true);
    },
    measureText: (text: string) => ({ width: ruler(text, book.now.font, 'alphabetic').width }),
    setLineDash: (dash: Iterable<number>) => {
      book.now.dash = [...dash];
    },
  };
  return withSettings(methods, book);
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
function withSettings(methods: object, book: Book): Surface {
  for (const name of kept) {
    Object.defineProperty(methods, name, {
      get: () => book.now[name],
      set: (value: never) => {
        book.now[name] = value;
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

function pathOf(now: Settings, path: string, as: 'fill' | 'line'): PathMark {
  const line = as === 'line' ? lineOf(now) : null;
  const fill = as === 'fill' ? colourOf(now.fillStyle) : null;
  return { is: 'path', path, fill, line, opacity: now.globalAlpha, clips: now.clips };
}

function lineOf(now: Settings): Line {
  const scale = scaleOf(now.matrix);
  return {
    colour: colourOf(now.strokeStyle),
    width: now.lineWidth * scale,
    dash: now.dash.map((part) => part * scale),
    cap: now.lineCap,
    join: now.lineJoin,
  };
}

function textOf(
  now: Settings,
  ruler: Ruler,
  { text, x, y }: { readonly text: string; readonly x: number; readonly y: number },
  halo: boolean,
): TextMark {
  const scale = scaleOf(now.matrix);
  const { width, drop } = ruler(text, now.font, now.textBaseline);
  const [px, py] = apply(now.matrix, x, y + drop);
  const { size, weight, italic } = fontOf(now.font);
  return {
    is: 'text',
    text,
    x: px,
    y: py,
    turn: (turnOf(now.matrix) * 180) / Math.PI,
    size: size * scale,
    weight,
    italic,
    align: now.textAlign === 'center' ? 'center' : now.textAlign === 'right' ? 'right' : 'left',
    width: width * scale,
    colour: colourOf(halo ? now.strokeStyle : now.fillStyle),
    halo: halo ? now.lineWidth * scale : 0,
    opacity: now.globalAlpha,
  };
}

function fontOf(font: string): Pick<TextMark, 'size' | 'weight' | 'italic'> {
  const [, italic, weight, size] = /^(italic )?(\d+) ([\d.]+)px /.exec(font) ?? [];
  if (size === undefined) throw new Error(`the font ${font} is not one of the picture's`);
  return { size: Number(size), weight: Number(weight), italic: italic !== undefined };
}

/** All of the picture has plain colours; a pattern would be lost in a file without anybody seeing why. */
function colourOf(style: unknown): string {
  if (typeof style !== 'string' || !/^#[0-9a-f]{6}$/i.test(style))
    throw new Error(`the colour ${String(style)} is not one of the picture's`);
  return style;
}
