import { fontOf } from '../View.ts';
import type { Clip } from './Mark.ts';
import type { LegendPart, PageText } from './PageText.ts';
import { wrapText } from './wrapText.ts';

/** A text of the page, with its font. */
export type PlacedLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly quiet: boolean;
  readonly align: 'left' | 'right';
};

export type PlacedMark = { readonly mark: string; readonly x: number; readonly y: number };

/** Where everything on a page lies, px. */
export type PagePlan = {
  readonly width: number;
  readonly height: number;
  /** The room for the picture. */
  readonly picture: Clip;
  readonly title: readonly PlacedLine[];
  /** What is shown, under the title. */
  readonly shown: readonly PlacedLine[];
  readonly legend: { readonly lines: readonly PlacedLine[]; readonly marks: readonly PlacedMark[] };
  readonly foot: readonly PlacedLine[];
};

/** A page of a size, in which the picture takes what is left; or a picture of a size, with the page around it. */
export type PageSize =
  | { readonly page: { readonly width: number; readonly height: number } }
  | { readonly picture: { readonly width: number; readonly height: number } };

type Measure = (text: string, font: string) => number;

const margin = 28;
const gap = 20;
const column = 218;
const markRoom = 30;
const row = 18;
const noteLine = 15;
/** The title grows with the page: it is read from farther away. */
const smallestTitle = 22;
const titleShare = 0.018;
const plainSize = 12.5;
const plainLine = 18;
const footSize = 10.5;
const footLine = 15;
/** A picture narrower than this has its legend below it. */
const narrow = 640;

/** Plans a page: title and what is shown above, the legend beside or below the picture, sources at the foot. */
export function planPage(size: PageSize, text: PageText, measure: Measure): PagePlan {
  const wide = 'page' in size ? size.page.width >= size.page.height : size.picture.width >= narrow;
  const width = pageWidth(size, wide && text.legend.length > 0);
  const room = width - 2 * margin;
  const longer = 'page' in size ? Math.max(size.page.width, size.page.height) : 0;
  const head = headOf(text, { room, titleSize: Math.max(smallestTitle, longer * titleShare) }, measure);
  const foot = wrapAll([...wordsAlone(text.legend), ...text.foot], room, footSize, 400, measure);
  const footHeight = foot.length * footLine + 12;
  const blocks = text.legend.filter(({ rows }) => rows.length > 0).map((part) => blockOf(part, measure));
  const free = 'page' in size ? size.page.height - head.height - footHeight - 2 * margin : size.picture.height;
  const columns = wide ? fillColumns(blocks, Math.max(free, 200)) : evenColumns(blocks, room);
  const legendHeight = Math.max(0, ...columns.map(heightOf));
  const legendWidth = columns.length * (column + gap);
  const top = margin + head.height;
  const picture = {
    x: margin,
    y: top,
    width: 'page' in size ? room - (wide ? legendWidth : 0) : size.picture.width,
    height: 'page' in size ? free - (wide || legendHeight === 0 ? 0 : legendHeight + gap) : size.picture.height,
  };
  const below = wide
    ? Math.max(picture.height, legendHeight)
    : picture.height + (legendHeight === 0 ? 0 : legendHeight + gap);
  const height = 'page' in size ? size.page.height : top + below + footHeight + margin;
  const at = wide ? { x: margin + picture.width + gap, y: top } : { x: margin, y: top + picture.height + gap };
  return {
    width,
    height,
    picture,
    title: head.title,
    shown: head.shown,
    legend: placeColumns(columns, at),
    foot: foot.map((line, index) => ({
      ...plainText(line, margin, height - margin - (foot.length - 1 - index) * footLine),
      size: footSize,
      quiet: true,
    })),
  };
}

/** What of a legend has no marks stands over the whole width: a narrow column of it would take room from the picture. */
function wordsAlone(legend: readonly LegendPart[]): readonly string[] {
  return legend.filter(({ rows }) => rows.length === 0).map(({ title, notes }) => `${title}. ${notes.join(' ')}`);
}

function pageWidth(size: PageSize, legendBeside: boolean): number {
  if ('page' in size) return size.page.width;
  return Math.max(360, size.picture.width + 2 * margin + (legendBeside ? column + gap : 0));
}

function plainText(text: string, x: number, y: number): PlacedLine {
  return { text, x, y, size: plainSize, weight: 400, quiet: false, align: 'left' };
}

function wrapAll(texts: readonly string[], room: number, size: number, weight: number, measure: Measure) {
  return texts.flatMap((text) => wrapText(text, room, (part) => measure(part, fontOf(size, weight))));
}

function headOf(
  { title, shown }: PageText,
  { room, titleSize }: { readonly room: number; readonly titleSize: number },
  measure: Measure,
) {
  const titleLine = titleSize * 1.23;
  const titles = wrapAll([title], room, titleSize, 600, measure);
  const others = wrapAll(shown, room, plainSize, 400, measure);
  const under = margin + titles.length * titleLine;
  return {
    height: titles.length * titleLine + others.length * plainLine + 12,
    title: titles.map((line, index) => ({
      ...plainText(line, margin, margin + titleSize * 0.8 + index * titleLine),
      size: titleSize,
      weight: 600,
    })),
    shown: others.map((line, index) => ({
      ...plainText(line, margin, under + plainSize + index * plainLine),
      quiet: true,
    })),
  };
}

/** A part of the legend, from its own upper left corner. */
type Block = { readonly height: number; readonly lines: readonly PlacedLine[]; readonly marks: readonly PlacedMark[] };

function blockOf(part: LegendPart, measure: Measure): Block {
  const lines: PlacedLine[] = [];
  const marks: PlacedMark[] = [];
  let y = 12;
  for (const text of wrapAll([part.title], column, plainSize, 600, measure)) {
    lines.push({ ...plainText(text, 0, y), weight: 600 });
    y += 17;
  }
  y += 3;
  for (const { mark, text, count, height = row } of part.rows) {
    // A mark that is higher than a line has half of the rest above it.
    const more = Math.max(0, height - row) / 2;
    y += more;
    marks.push({ mark, x: 12, y: y - 4 });
    if (count !== null) lines.push({ ...plainText(String(count), column, y), size: 12, quiet: true, align: 'right' });
    const parts = wrapAll([text], column - markRoom - (count === null ? 0 : 30), 12, 400, measure);
    parts.forEach((line, index) => lines.push({ ...plainText(line, markRoom, y + index * noteLine), size: 12 }));
    y += row + (parts.length - 1) * noteLine + more;
  }
  for (const text of wrapAll(part.notes, column, 11, 400, measure)) {
    lines.push({ ...plainText(text, 0, y), size: 11, quiet: true });
    y += noteLine;
  }
  return { height: y + 2, lines, marks };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((total, { height }) => total + height, 0);
}

/** From top to bottom, and a further column when one is full. */
function fillColumns(blocks: readonly Block[], room: number): readonly (readonly Block[])[] {
  const columns: Block[][] = [];
  for (const block of blocks) {
    const last = columns.at(-1);
    if (last === undefined || heightOf(last) + block.height > room) columns.push([block]);
    else last.push(block);
  }
  return columns;
}

/** As many columns as there is room for, as low as can be with the parts in their order. */
function evenColumns(blocks: readonly Block[], width: number): readonly (readonly Block[])[] {
  const most = Math.max(1, Math.floor((width + gap) / (column + gap)));
  let room = Math.max(0, ...blocks.map(({ height }) => height));
  while (fillColumns(blocks, room).length > most) room += 8;
  return fillColumns(blocks, room);
}

function placeColumns(columns: readonly (readonly Block[])[], at: { readonly x: number; readonly y: number }) {
  const lines: PlacedLine[] = [];
  const marks: PlacedMark[] = [];
  columns.forEach((blocks, index) => {
    const x = at.x + index * (column + gap);
    let y = at.y;
    for (const block of blocks) {
      lines.push(...block.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })));
      marks.push(...block.marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })));
      y += block.height;
    }
  });
  return { lines, marks };
}
