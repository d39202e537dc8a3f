import { describe, expect, it } from 'vitest';
import { palettes } from './look.ts';
import type { Theme } from './look.ts';
import { otherPaint, paintCount, paintOfCategory, paintOfStep, severalPaint, stepCount } from './paints.ts';

type Triple = readonly [number, number, number];

// Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB.
const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, of: Triple): number => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];

function linear(colour: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** CIELAB (D65) of a colour as a kind of colour vision has it. */
function seen(colour: string, vision: readonly [Triple, Triple, Triple]): Triple {
  const own = linear(colour);
  const light = vision.map((row) => Math.min(1, Math.max(0, dot(row, own)))) as unknown as Triple;
  const [x = 0, y = 0, z = 0] = [
    dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047,
    dot([0.2126729, 0.7151522, 0.072175], light),
    dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = 180 / Math.PI;

/** CIEDE2000 (Sharma, Wu & Dalal 2005). */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const polar = (a: number, b: number) => {
    const stretched = (1 + g) * a;
    const angle = stretched === 0 && b === 0 ? 0 : Math.atan2(b, stretched) * degrees;
    return { c: Math.hypot(stretched, b), h: angle < 0 ? angle + 360 : angle };
  };
  const [one, two] = [polar(a1, b1), polar(a2, b2)];
  const grey = one.c * two.c === 0;
  const turn = grey ? 0 : ((two.h - one.h + 540) % 360) - 180;
  const dh = 2 * Math.sqrt(one.c * two.c) * Math.sin(turn / 2 / degrees);
  const [l, c] = [(l1 + l2) / 2, (one.c + two.c) / 2];
  const sum = one.h + two.h;
  const h = grey ? sum : Math.abs(one.h - two.h) <= 180 ? sum / 2 : (sum < 360 ? sum + 360 : sum - 360) / 2;
  const cos = (angle: number): number => Math.cos(angle / degrees);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (two.c - one.c) / (1 + 0.045 * c);
  const hue = dh / (1 + 0.015 * c * t);
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin((60 * Math.exp(-(((h - 275) / 25) ** 2))) / degrees);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}

/** The least difference between any two, with every kind of colour vision. */
function least(pairs: readonly (readonly [string, string])[]): number {
  return Math.min(
    ...Object.values(visions).flatMap((vision) => pairs.map(([a, b]) => difference(seen(a, vision), seen(b, vision)))),
  );
}

const luminance = (colour: string): number => dot([0.2126, 0.7152, 0.0722], linear(colour));
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const themes: readonly Theme[] = ['light', 'dark'];
const paint = (theme: Theme, name: string): string => palettes[theme].paints[name] ?? '';
const categories = (theme: Theme) =>
  Array.from({ length: paintCount }, (_, index) => paint(theme, paintOfCategory(index)));
const steps = (theme: Theme) => Array.from({ length: stepCount }, (_, index) => paint(theme, paintOfStep(index)));
const ofAll = (colours: readonly string[]) =>
  colours.flatMap((a, index) => colours.slice(0, index).map((b) => [a, b] as const));

describe('paints', () => {
  it('measures differences as the published test data do', () => {
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(difference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
  });

  it('have 3:1 against both grounds of their theme', () => {
    for (const theme of themes) {
      const { paints, background, warm } = palettes[theme];
      for (const [name, colour] of Object.entries(paints)) {
        expect(contrast(colour, background), `${theme} ${name}`).toBeGreaterThanOrEqual(3);
        expect(contrast(colour, warm), `${theme} ${name}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('are told apart with every kind of colour vision: categories from each other, from the others and from ink', () => {
    for (const theme of themes) {
      const all = [...categories(theme), paint(theme, otherPaint), paint(theme, severalPaint)];
      expect(new Set(all).size).toBe(paintCount + 2);
      expect(least(ofAll(all)), theme).toBeGreaterThanOrEqual(14);
    }
  });

  it('go step by step from faint to strong, seen so by all', () => {
    for (const theme of themes) {
      const inOrder = steps(theme);
      const neighbours = inOrder.slice(1).map((colour, index) => [colour, inOrder[index] ?? ''] as const);
      expect(least(neighbours), theme).toBeGreaterThanOrEqual(7);
      for (const vision of Object.values(visions)) {
        const away = inOrder.map((colour) =>
          Math.abs(seen(colour, vision)[0] - seen(palettes[theme].background, vision)[0]),
        );
        expect(away, theme).toEqual(away.toSorted((a, b) => a - b));
      }
    }
  });
});
