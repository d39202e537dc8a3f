import { createRuler } from '../../canvas/export/createRuler.ts';
import { wrapText } from '../../canvas/export/wrapText.ts';
import { wheelSize } from '../../view/wheel/wheelOf.ts';

/** A wheel that can stand alone, as an SVG with its size in px. */
export type WheelPage = { readonly svg: string; readonly width: number; readonly height: number };

/** What stands around it. */
export type WheelPageWords = {
  readonly title: string;
  /** What its marks mean, what it counts, when it was saved and where the map is. */
  readonly lines: readonly string[];
};

// A page's rules do not come along: what they make of each part is written into it.
const kept = [
  ['display', 'fill', 'opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'],
].flat();

const MARGIN = 20;
const title = { size: 17, weight: 700, leading: 23 };
const small = { size: 10, weight: 450, leading: 15 };
const namespace = 'http://www.w3.org/2000/svg';

/** The wheel as it is seen, with title and foot, on the colours of the page. */
export function wheelPage(picture: SVGSVGElement, words: WheelPageWords): WheelPage {
  const { fontFamily, color } = getComputedStyle(picture);
  const measure = createRuler(document.createElement('canvas'));
  const side = 2 * wheelSize.half;
  const lined = (text: string, { size, weight }: typeof small): readonly string[] =>
    wrapText(
      text,
      side,
      (part) => measure(part, `${String(weight)} ${String(size)}px ${fontFamily}`, 'alphabetic').width,
    );
  const head = lined(words.title, title);
  const foot = words.lines.flatMap((line) => lined(line, small));
  const top = MARGIN + head.length * title.leading + MARGIN / 2;
  const width = side + 2 * MARGIN;
  const height = top + side + MARGIN + foot.length * small.leading + MARGIN;
  const page = document.createElementNS(namespace, 'svg');
  setAll(page, { xmlns: namespace, width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  const write = (lines: readonly string[], { size, weight, leading }: typeof small, from: number): void => {
    for (const [index, line] of lines.entries()) {
      const text = document.createElementNS(namespace, 'text');
      const y = from + index * leading + size;
      setAll(text, { x: MARGIN, y, fill: color, 'font-family': fontFamily, 'font-size': size, 'font-weight': weight });
      text.textContent = line;
      page.append(text);
    }
  };
  const ground = document.createElementNS(namespace, 'rect');
  setAll(ground, { width, height, fill: getComputedStyle(document.body).backgroundColor });
  const wheel = alone(picture);
  setAll(wheel, { x: MARGIN, y: top, width: side, height: side });
  page.append(ground, wheel);
  write(head, title, MARGIN);
  write(foot, small, top + side + MARGIN);
  return { svg: new XMLSerializer().serializeToString(page), width, height };
}

/** A copy that looks the same without the page's rules, and leads nowhere. */
function alone(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const seen = [...picture.querySelectorAll<SVGElement>('*')];
  for (const [index, part] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = seen[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    part.setAttribute('style', kept.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
    part.removeAttribute('href');
  }
  return copy;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
