import type { Ruler } from './createRuler.ts';
import type { Line, PathMark, TextMark } from './Mark.ts';
import { apply, scaleOf, turnOf, type Matrix } from './Matrix.ts';

/** What a canvas remembers, and forgets again at `restore`. */
export type Settings = {
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

/** A path as it is painted with the settings of the moment. */
export function pathOf(now: Settings, path: string, as: 'fill' | 'line'): PathMark {
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

// They would turn what stands beside a name in the same line about, too.
const turners = /[\u202A-\u202E\u2066-\u2069]/g;

/** A line of text as it is written with the settings of the moment. */
export function textOf(
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
    text: text.replace(turners, ''),
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
