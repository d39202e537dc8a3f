import { fontFamily } from '../View.ts';
import type { GroupMark, Line, Mark, Page, PathMark, TextMark } from './Mark.ts';
import type { PageText } from './PageText.ts';
import { plain } from './plain.ts';

/**
 * A page as an SVG that stands alone: nothing is fetched, nothing runs, and text is text. A halo is a text of its own
 * below the text, hidden from screen readers: few programs know how to draw an outline behind its letters.
 */
export function writeSvg(page: Page, { language, title, description }: PageText): string {
  const [width, height] = [plain(page.width), plain(page.height)];
  const clips = createClips();
  const body = page.marks.map((mark) => markText(mark, clips)).join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `lang="${language}" xml:lang="${language}" role="graphics-document" aria-labelledby="title desc" ` +
      `font-family="${escapeXml(fontFamily)}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${page.background}"/>`,
    clips.text(),
    body,
    '</svg>',
    '',
  ].join('\n');
}

/** The clips of a page, each written once; what names one is clipped by all of them, one within the other. */
type Clips = { readonly nameOf: (paths: readonly string[]) => string; readonly text: () => string };

function createClips(): Clips {
  const known = new Map<string, { readonly name: string; readonly text: string }>();
  const nameOf = (paths: readonly string[]): string => {
    const key = paths.join(' ');
    const made = known.get(key);
    if (made !== undefined) return made.name;
    const outer = paths.length > 1 ? ` clip-path="url(#${nameOf(paths.slice(0, -1))})"` : '';
    const name = `clip${String(known.size + 1)}`;
    const text = `<clipPath id="${name}"${outer}><path d="${paths.at(-1) ?? ''}"/></clipPath>`;
    known.set(key, { name, text });
    return name;
  };
  return {
    nameOf,
    text: () => (known.size === 0 ? '' : `<defs>${[...known.values()].map(({ text }) => text).join('')}</defs>`),
  };
}

function markText(mark: Mark, clips: Clips): string {
  switch (mark.is) {
    case 'path':
      return pathText(mark, clips);
    case 'text':
      return textText(mark);
    case 'group':
      return groupText(mark, clips);
  }
}

function groupText({ name, title, at, opacity, clip, marks }: GroupMark, clips: Clips): string {
  const attributes = [
    name === '' ? '' : ` class="${name}"`,
    at.x === 0 && at.y === 0 ? '' : ` transform="translate(${plain(at.x)} ${plain(at.y)}) scale(${exact(at.scale)})"`,
    at.x === 0 && at.y === 0 && at.scale !== 1 ? ` transform="scale(${exact(at.scale)})"` : '',
    opacity === 1 ? '' : ` opacity="${plain(opacity)}"`,
    clip === null ? '' : ` clip-path="url(#${clips.nameOf([clip])})"`,
  ];
  const told = title === null ? '' : `<title>${escapeXml(title)}</title>`;
  const between = title === null && name !== '' && name !== 'sample' ? '\n' : '';
  const inside = marks.map((mark) => markText(mark, clips)).join(between);
  return `<g${attributes.join('')}>${told}${between}${inside}${between}</g>`;
}

function pathText({ path, fill, line, opacity, clips: within }: PathMark, clips: Clips): string {
  const clip = within.length === 0 ? '' : ` clip-path="url(#${clips.nameOf(within)})"`;
  const seen = opacity === 1 ? '' : ` opacity="${plain(opacity)}"`;
  return `<path d="${path}" fill="${fill ?? 'none'}"${line === null ? '' : lineText(line)}${seen}${clip}/>`;
}

function lineText({ colour, width, dash, cap, join }: Line): string {
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(plain).join(' ')}"`;
  const ends = cap === 'butt' ? '' : ` stroke-linecap="${cap}"`;
  const corners = join === 'miter' ? '' : ` stroke-linejoin="${join}"`;
  return ` stroke="${colour}" stroke-width="${plain(width)}"${dashes}${ends}${corners}`;
}

const anchors = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' } as const;

function textText(mark: TextMark): string {
  const { text, x, y, turn, size, weight, italic, align, colour, halo, opacity } = mark;
  const place = Math.abs(turn) < 0.01 ? ` x="${plain(x)}" y="${plain(y)}"` : turned(mark);
  const style = `${weight === 400 ? '' : ` font-weight="${String(weight)}"`}${italic ? ' font-style="italic"' : ''}`;
  const seen = opacity === 1 ? '' : ` opacity="${plain(opacity)}"`;
  const paint =
    halo === 0
      ? ` fill="${colour}"`
      : ` fill="none" stroke="${colour}" stroke-width="${plain(halo)}" stroke-linejoin="round" aria-hidden="true"`;
  return `<text${place} font-size="${plain(size)}"${style}${anchors[align]}${paint}${seen}>${escapeXml(text)}</text>`;
}

function turned({ x, y, turn }: TextMark): string {
  return ` transform="translate(${plain(x)} ${plain(y)}) rotate(${plain(turn)})"`;
}

function exact(value: number): string {
  return String(Number(value.toFixed(4)));
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What people wrote, as text in XML: signs escaped, and without those that XML has no place for. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign);
}
