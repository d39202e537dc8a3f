import { describe, expect, it } from 'vitest';
import { firstChoice, pageSizeOf, readChoice, saveFiles, sheetOf, type SaveChoice } from './saveChoice.ts';

describe('readChoice', () => {
  it('reads what was chosen', () => {
    const chosen: SaveChoice = {
      file: 'svg',
      direction: 'portrait',
      scale: 4,
      part: 'screen',
      legend: false,
      theme: 'dark',
    };
    expect(readChoice(JSON.stringify(chosen))).toEqual(chosen);
  });

  it('keeps what it knows of something else, and begins anew with what is nothing', () => {
    expect(readChoice('{"file":"exe","direction":"portrait","scale":"2","legend":"no"}')).toEqual({
      ...firstChoice,
      direction: 'portrait',
    });
    for (const text of [null, '', 'null', '[]', '{', '"A4"']) expect(readChoice(text)).toEqual(firstChoice);
  });
});

describe('sheetOf and pageSizeOf', () => {
  it('lie as was chosen, in the proportions of the sheet', () => {
    for (const file of saveFiles) {
      for (const direction of ['landscape', 'portrait'] as const) {
        const choice = { ...firstChoice, file, direction };
        const sheet = sheetOf(choice);
        if (sheet === null) continue;
        const page = pageSizeOf(choice);
        expect(sheet.width > sheet.height).toBe(direction === 'landscape');
        expect((page?.width ?? 0) / (page?.height ?? 1)).toBeCloseTo(sheet.width / sheet.height, 6);
      }
    }
    expect(sheetOf({ ...firstChoice, file: 'A3' })).toEqual({ width: 420, height: 297 });
  });

  it('follow the screen where that is wanted of a picture without a sheet', () => {
    expect(pageSizeOf({ ...firstChoice, file: 'png', part: 'screen' })).toBeNull();
    expect(pageSizeOf({ ...firstChoice, file: 'svg', part: 'whole' })).toEqual({ width: 1280, height: 900 });
    expect(sheetOf({ ...firstChoice, file: 'png' })).toBeNull();
  });
});
