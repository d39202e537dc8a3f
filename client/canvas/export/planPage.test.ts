import { describe, expect, it } from 'vitest';
import type { PageText } from './PageText.ts';
import { planPage, type PagePlan, type PageSize } from './planPage.ts';

const measure = (text: string, font: string): number => text.length * Number(/([\d.]+)px/.exec(font)?.[1]) * 0.55;
const part = (title: string, rows: number) => ({
  title,
  rows: Array.from({ length: rows }, (_, index) => ({
    mark: '<svg/>',
    text: `Merke ${String(index)} av flere som betyr noe`,
    count: index,
  })),
  notes: ['En merknad som går over mer enn én linje i en smal spalte.'],
});
const text: PageText = {
  language: 'nb',
  title: 'Sosialt entreprenørskap i Vestfold og Telemark',
  shown: ['137 oppføringer · 35 anbefalt'],
  legend: [
    part('Formen sier hva det er', 6),
    part('Fargen sier sektor', 4),
    part('Streker er koblinger', 5),
    part('Plassen', 0),
  ],
  foot: ['Kilder: heftet.', 'Lagret i dag', 'https://sirkel.no/kart/vestfold-telemark'],
  description: '',
};
const a4 = { landscape: { width: 1188, height: 840 }, portrait: { width: 840, height: 1188 } };
const plan = (size: PageSize, words: PageText = text): PagePlan => planPage(size, words, measure);

describe('planPage', () => {
  it('keeps all within the page and off the picture, on a sheet of either direction and around a screen', () => {
    for (const size of [
      { page: a4.landscape },
      { page: a4.portrait },
      { picture: { width: 1280, height: 744 } },
      { picture: { width: 320, height: 500 } },
    ]) {
      const { width, height, picture, title, shown, legend, foot } = plan(size);
      for (const line of [...title, ...shown, ...legend.lines, ...foot]) {
        const end = line.align === 'left' ? line.x + measure(line.text, `${String(line.size)}px`) : line.x;
        expect(line.x, line.text).toBeGreaterThanOrEqual(0);
        expect(end, line.text).toBeLessThanOrEqual(width);
        expect(line.y, line.text).toBeLessThanOrEqual(height);
        const over = line.y > picture.y && line.y - line.size < picture.y + picture.height;
        expect(over && line.x < picture.x + picture.width && end > picture.x, line.text).toBe(false);
      }
      expect(picture.width).toBeGreaterThan(0);
      expect(picture.height).toBeGreaterThan(300);
    }
  });

  it('has the legend beside the picture on a page that lies, and below it on one that stands', () => {
    const lying = plan({ page: a4.landscape });
    expect(lying.legend.marks[0]?.x).toBeGreaterThan(lying.picture.x + lying.picture.width);
    const standing = plan({ page: a4.portrait });
    expect(standing.legend.marks[0]?.y).toBeGreaterThan(standing.picture.y + standing.picture.height);
  });

  it('gives the picture the room of a legend that is not wanted', () => {
    const without = plan({ page: a4.landscape }, { ...text, legend: [] });
    expect(without.picture.width).toBeGreaterThan(plan({ page: a4.landscape }).picture.width + 200);
    expect(without.legend).toEqual({ lines: [], marks: [] });
  });

  it('keeps a picture of the screen as large as it is there, and what has no marks at the foot', () => {
    const { picture, foot } = plan({ picture: { width: 1280, height: 744 } });
    expect([picture.width, picture.height]).toEqual([1280, 744]);
    expect(foot[0]?.text).toMatch(/^Plassen\. En merknad/);
  });

  it('sets larger titles on larger sheets', () => {
    const sizes = [1188, 2140].map((width) => plan({ page: { width, height: width * 0.7 } }).title[0]?.size ?? 0);
    expect(sizes[1]).toBeGreaterThan((sizes[0] ?? 0) * 1.5);
  });
});
