import type { Theme } from '../../../view/look.ts';

/** The sheets of a PDF, mm, as they stand upright. */
export const sheets = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
} as const;
export type Sheet = keyof typeof sheets;

/** The files a picture can be saved as. */
export const saveFiles = ['A4', 'A3', 'A2', 'A1', 'A0', 'png', 'svg'] as const;
export type SaveFile = (typeof saveFiles)[number];

export const directions = ['landscape', 'portrait'] as const;
export const pictureParts = ['whole', 'screen'] as const;
export const pngScales = [1, 2, 3, 4] as const;
export const pngSizes = { 1: 'small', 2: 'usual', 3: 'large', 4: 'largest' } as const;
const themes: readonly Theme[] = ['light', 'dark'];

/** How somebody wants a picture saved. */
export type SaveChoice = {
  readonly file: SaveFile;
  readonly direction: (typeof directions)[number];
  /** Pixels of a PNG for each px of its page. */
  readonly scale: (typeof pngScales)[number];
  readonly part: (typeof pictureParts)[number];
  readonly legend: boolean;
  readonly theme: Theme;
};

/** What is chosen before anybody has: the sheet that a map is read on, all of it, on white paper. */
export const firstChoice: SaveChoice = {
  file: 'A3',
  direction: 'landscape',
  scale: 2,
  part: 'whole',
  legend: true,
  theme: 'light',
};

/** Reads what was chosen last; what is not known is as it was before anybody had chosen. */
export function readChoice(text: string | null): SaveChoice {
  const given = textsOf(text);
  const oneOf = <T extends string | number>(all: readonly T[], name: keyof SaveChoice, otherwise: T): T =>
    all.find((each) => each === given[name]) ?? otherwise;
  return {
    file: oneOf(saveFiles, 'file', firstChoice.file),
    direction: oneOf(directions, 'direction', firstChoice.direction),
    scale: oneOf(pngScales, 'scale', firstChoice.scale),
    part: oneOf(pictureParts, 'part', firstChoice.part),
    legend: typeof given['legend'] === 'boolean' ? given['legend'] : firstChoice.legend,
    theme: oneOf(themes, 'theme', firstChoice.theme),
  };
}

function textsOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** The sheet of a choice as it lies, mm; null where it is no PDF. */
export function sheetOf({ file, direction }: SaveChoice): { readonly width: number; readonly height: number } | null {
  if (file === 'png' || file === 'svg') return null;
  const { width, height } = sheets[file];
  return direction === 'portrait' ? { width, height } : { width: height, height: width };
}

/** px of the page for each mm: on larger sheets letters are larger, and there is room for more of them too. */
const density: Readonly<Record<Sheet, number>> = { A4: 4, A3: 3.5, A2: 2.8, A1: 2.3, A0: 1.8 };
/** The page of a picture that lies on no sheet. */
const freePage = { width: 1280, height: 900 };

/** How large the page is, px; null where it follows the screen. */
export function pageSizeOf(choice: SaveChoice): { readonly width: number; readonly height: number } | null {
  const { file, part } = choice;
  const sheet = sheetOf(choice);
  if (sheet === null || file === 'png' || file === 'svg') return part === 'whole' ? freePage : null;
  return { width: sheet.width * density[file], height: sheet.height * density[file] };
}
