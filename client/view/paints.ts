/**
 * The colours that say a value where somebody has asked for that. Their names stand in glyphs' looks; what they are
 * depends on the theme. Each has 3:1 against both grounds of its theme. Those of categories, `other` and ink are told
 * apart with every kind of colour vision (least ΔE2000 14), those of numbers go step by step from faint to strong.
 */
export type Paint = string;

/** What they stand on. */
type Ground = 'light' | 'dark';

/** How many categories have a colour of their own. */
export const paintCount = 8;
/** How many steps numbers have. */
export const stepCount = 5;

/** The colour of a category, counted from 0; of a step of numbers, from the lowest. */
export const paintOfCategory = (index: number): Paint => `category${String(index)}`;
export const paintOfStep = (index: number): Paint => `step${String(index)}`;
/** What is of a category without a colour of its own, of several, and of none: that has an outline only. */
export const otherPaint: Paint = 'other';
export const severalPaint: Paint = 'several';
export const noPaint: Paint = 'none';

const categories: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#0055E3', '#8E5500', '#007155', '#E30071', '#001CAA', '#8E8E00', '#388EC6', '#551C00'],
  dark: ['#718EFF', '#AAC600', '#E31C1C', '#AAC6FF', '#C68E71', '#AA5571', '#FFC6AA', '#5571AA'],
};

const steps: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#A38519', '#3F8450', '#1B6A7C', '#214A86', '#2B1D5E'],
  dark: ['#6A6FC4', '#4F9CC4', '#57C49A', '#B7DE6B', '#FFF7B8'],
};

const plain: Readonly<Record<Ground, Readonly<Record<Paint, string>>>> = {
  light: { [otherPaint]: '#7C858E', [severalPaint]: '#1F2933' },
  dark: { [otherPaint]: '#8A94A0', [severalPaint]: '#E6EAF0' },
};

/** All paints of a theme, by name. */
export function paintsOf(ground: Ground): Readonly<Record<Paint, string>> {
  return {
    ...Object.fromEntries(categories[ground].map((colour, index) => [paintOfCategory(index), colour])),
    ...Object.fromEntries(steps[ground].map((colour, index) => [paintOfStep(index), colour])),
    ...plain[ground],
  };
}
