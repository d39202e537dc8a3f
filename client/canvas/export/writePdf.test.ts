import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { names, pageWords, smallPage } from './page.fixture.ts';
import { writePdf, type WrittenPdf } from './writePdf.ts';

const fontFile = (name: string): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${name}.ttf`));
const fonts = { plain: fontFile('400Regular/Inter_400Regular'), semibold: fontFile('600SemiBold/Inter_600SemiBold') };
const at = new Date(Date.UTC(2026, 10, 30, 9));
const write = (page = smallPage, sheet = { width: 420, height: 297 }): Promise<WrittenPdf> =>
  writePdf(page, pageWords, { sheet, fonts, at });

async function open({ bytes }: WrittenPdf) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
  return { pdf, page, texts };
}

describe('writePdf', () => {
  let made: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    made = await open(await write());
  });

  it('is one sheet of the size that was asked for, to a tenth of a millimetre', async () => {
    expect(made.pdf.numPages).toBe(1);
    const sizeOf = ({ page }: typeof made) => page.view.slice(2).map((points) => (points / 72) * 25.4);
    expect(sizeOf(made).map((mm) => Number(mm.toFixed(1)))).toEqual([420, 297]);
    const upright = await open(await write(smallPage, { width: 210, height: 297 }));
    expect(sizeOf(upright).map((mm) => Number(mm.toFixed(1)))).toEqual([210, 297]);
  });

  it('has every name as text, once, also those with Sámi letters; halos are no text', () => {
    expect(made.texts).toEqual([pageWords.title, ...names]);
  });

  it('says its title and language, and tells the picture in words to whoever has it read aloud', async () => {
    const { info } = await made.pdf.getMetadata();
    expect(info).toMatchObject({ Title: pageWords.title, Language: 'nb-NO' });
    expect(await made.pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { children } = await made.page.getStructTree();
    expect(children).toMatchObject([
      { role: 'Document', children: [{ role: 'H1' }, { role: 'Figure', alt: pageWords.description }] },
    ]);
  });

  it('sets a text no wider than it was on the screen', async () => {
    const narrow = {
      ...smallPage,
      marks: smallPage.marks.map((mark) =>
        mark.is === 'group' && mark.name === 'title'
          ? { ...mark, marks: mark.marks.map((text) => ({ ...text, width: 100 })) }
          : mark,
      ),
    };
    const { page } = await open(await write(narrow));
    const { items } = await page.getTextContent();
    const title = items.find((item) => 'str' in item && item.str === pageWords.title);
    const widest = (100 / smallPage.width) * (page.view[2] ?? 0);
    expect(title !== undefined && 'width' in title ? title.width : 0).toBeCloseTo(widest, 0);
  });

  it('says which letters its font lacks', async () => {
    expect((await write()).missing).toEqual([]);
    const [title, picture] = smallPage.marks;
    if (title?.is !== 'group' || picture === undefined) throw new Error('the page has changed');
    const foreign = { ...title, marks: title.marks.map((text) => ({ ...text, text: 'Kart 地図' })) };
    expect((await write({ ...smallPage, marks: [foreign as typeof title, picture] })).missing).toEqual(['地', '図']);
  });
});
