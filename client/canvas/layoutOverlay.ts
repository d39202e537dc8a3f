import type { Picture } from '../view/buildPicture.ts';
import { placeLabels, type LabelWish } from '../view/circle/placeLabels.ts';
import { pointAt, type Rect } from '../view/circle/polar.ts';
import type { PictureName } from '../view/circle/ringNames.ts';
import { fieldSpan } from '../view/circle/fields.ts';
import { arcNameRoom, narrowZoom } from '../view/circle/fitView.ts';
import { groundNameRect } from './drawGround.ts';
import { arcNameSize, ringFontSize, ringNameLines, trayNameAt, trayNameDrop } from './drawNames.ts';
import { labelSize, labelSizeAt, lineHeightAt, type Overlay } from './drawLabels.ts';
import { fitPicture } from './fitPicture.ts';
import type { Highlight } from './highlight.ts';
import type { OverlayInput } from './OverlayInput.ts';
import { shownNodes } from './parking.ts';
import { placeVerbs } from './placeVerbs.ts';

/** So many times the zoom that shows the whole picture, and all nodes are labelled, recommendations too. */
const allLabelsZoom = 2.2;
/** When no more than so many are made to stand out, each of them has its name; of more, those that find room. */
const mostSureNames = 16;
/** Labels keep clear of the ring around the node in focus, px. */
const focusRoom = 10;

/** Places all labels, verbs and marks for a zoom, in px of the screen before panning. */
export function layoutOverlay(input: OverlayInput): Overlay {
  const wishes = wishesOf(input);
  const names = [
    ...input.picture.ringNames.map((name) => nameRect(name, input)),
    ...fieldRects(input),
    ...trayRects(input),
    ...groundRects(input),
  ];
  const wanted = wishes.filter(({ rank }) => rank >= 0);
  const common = {
    nodes: wishes.filter(({ id }) => !isPassedOver(id, input)),
    measure: (line: string, strong: boolean) => (input.measure(line, strong) * labelSizeAt(input.zoom)) / labelSize,
    lineHeight: lineHeightAt(input.zoom),
    bounds: input.bounds,
  };
  // What stands out has its name first, and the verbs keep off it: they say what it does.
  const first = placeLabels({ ...common, wishes: wanted.filter(({ id }) => firstRank(id, input) > 0), names });
  const verbs = placeVerbs(
    input,
    first.map(({ rect }) => rect),
    names,
  );
  const placed = placeLabels({ ...common, wishes: wanted, names: [...names, ...verbs.map(({ rect }) => rect)] });
  const ringOf = (id: string | null): Overlay['focusRing'] => {
    const wish = wishes.find((one) => one.id === id);
    return wish === undefined ? null : { x: wish.x, y: wish.y, radius: wish.radius - focusRoom + 2 };
  };
  return {
    labels: placed.map((label) => ({
      ...label,
      strong: isStrong(label.id, input),
      faded: input.highlight !== null && !input.highlight.near.has(label.id),
    })),
    verbs,
    focusRing: ringOf(input.focused),
    selectedRing: input.selected === input.focused ? null : ringOf(input.selected),
    chosenMarks: wishes
      .filter(({ id }) => input.chosen.has(id))
      .map(({ id, x, y, radius }) => ({
        ...{ x, y },
        radius: radius - (id === input.focused || id === input.selected ? focusRoom : 2),
      })),
  };
}

/** Every node on screen with its rank; those that shall have no label rank below 0. */
function wishesOf(input: OverlayInput): readonly LabelWish[] {
  const { picture, zoom, highlight, cy } = input;
  const fit = fitPicture(picture, { width: cy.width(), height: cy.height() }).zoom;
  const all = zoom * input.textScale >= allLabelsZoom * fit;
  return shownNodes(cy).map((node) => {
    const id = node.id();
    const seed = picture.labels.get(id);
    const { x, y } = node.position();
    const near = highlight?.near.has(id) ?? false;
    const must = isStrong(id, input) || id === highlight?.active || (near && namesAreSure(highlight));
    const wanted = near || must || input.chosen.has(id) || (!isPassedOver(id, input) && (all || seed?.atRest === true));
    const rank =
      firstRank(id, input) +
      (input.hits.has(id) ? 1e5 : 0) +
      (near ? 1e4 : 0) +
      (input.chosen.has(id) ? 5e3 : 0) +
      (seed?.rank ?? 0);
    return {
      id,
      x: x * zoom,
      y: y * zoom,
      text: seed?.text ?? '',
      radius:
        (Number(node.data('size')) / 2) * input.nodeScale * zoom +
        (id === input.focused || id === input.selected ? focusRoom : 2),
      rank: wanted && seed !== undefined ? rank : -1,
      outward: seed?.outward ?? false,
      strong: isStrong(id, input),
      must,
    };
  });
}

/** Whether those that stand out were named, not reached from one that is pointed at, and are few. */
function namesAreSure(highlight: Highlight | null): boolean {
  return highlight?.active === null && highlight.near.size <= mostSureNames;
}

/** What steps back while others were named has no name meanwhile, and theirs may lie over it: they need the room. */
function isPassedOver(id: string, { highlight }: OverlayInput): boolean {
  return highlight?.active === null && !highlight.near.has(id);
}

/** The selected node before the one in focus, and that before the one pointed at. */
function firstRank(id: string, { selected, focused, highlight }: OverlayInput): number {
  if (id === selected) return 4e6;
  if (id === focused) return 2e6;
  return id === highlight?.active ? 1e6 : 0;
}

/** What a ring's name covers on the screen: its middle moves with the zoom, its size hardly. */
function nameRect(name: PictureName, input: OverlayInput): Rect {
  const { picture, zoom, measure, nothingHere } = input;
  const note = picture.emptyRings.has(name.id) ? nothingHere : null;
  const lines = ringNameLines(name, picture.stage, input, note);
  const size = ringFontSize(input);
  const width = (Math.max(...lines.map((line) => measure(line, true))) * size) / labelSize + 8;
  const height = lines.length * size * 1.17 + 2;
  return { x: name.at.x * zoom - width / 2, y: name.at.y * zoom - height / 2, width, height };
}

function fieldRects({ picture, zoom }: OverlayInput): readonly Rect[] {
  if (zoom < narrowZoom)
    return picture.fieldNames.flatMap((name) => arcRects(name, picture.stage.outside.outer * zoom));
  return picture.fieldNames.map(({ at, rect }) => ({
    x: at.x * zoom - rect.width / 2,
    y: at.y * zoom - rect.height / 2,
    width: rect.width,
    height: rect.height,
  }));
}

function trayRects({ picture, zoom }: OverlayInput): readonly Rect[] {
  const at = trayNameAt(picture);
  return at === null ? [] : [{ x: at.x * zoom, y: at.y * zoom + trayNameDrop - 8, width: 120, height: 16 }];
}

function groundRects({ picture, zoom, measure }: OverlayInput): readonly Rect[] {
  const names = picture.ground?.names ?? [];
  return names.map((name) => groundNameRect(name, zoom, (line) => measure(line, true), labelSize));
}

/** What a name that follows the edge covers, letter by letter. */
function arcRects(name: Picture['fieldNames'][number], outer: number): readonly Rect[] {
  const { from, to } = fieldSpan(name.id);
  const letters = name.lines.join(' ').length;
  const step = (arcNameSize * 0.66) / (outer + arcNameRoom);
  return Array.from({ length: letters }, (_, index) => {
    const at = pointAt(outer + arcNameRoom, (from + to) / 2 + (index - (letters - 1) / 2) * step);
    return { x: at.x - 7, y: at.y - 7, width: 14, height: 14 };
  });
}

function isStrong(id: string, input: OverlayInput): boolean {
  return id === input.selected || id === input.focused || input.hits.has(id);
}
