import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Picture } from '../../view/buildPicture.ts';
import type { Point } from '../../view/circle/polar.ts';
import { isParked } from '../parking.ts';
import type { Surface } from '../Surface.ts';
import type { Recorder } from './createRecorder.ts';
import type { Mark } from './Mark.ts';
import { readGlyph } from './readGlyph.ts';

/** A tie fainter than this is not seen. */
const faintest = 0.01;

/**
 * Writes down ties and nodes as Cytoscape draws them now: curves, widths, dashes and how far each steps back are asked
 * of it, so that whatever the stylesheet or another layout says is in the file too.
 */
export function recordGraph(cy: Core, picture: Picture, recorder: Recorder): void {
  const { surface } = recorder;
  surface.save();
  surface.translate(cy.pan().x, cy.pan().y);
  surface.scale(cy.zoom(), cy.zoom());
  recorder.group('ties', () => {
    for (const tie of inOrder(cy.edges().toArray())) drawTie(surface, tie);
  });
  recorder.group('nodes', () => {
    const glyphs = createGlyphs();
    for (const node of inOrder(cy.nodes().toArray())) {
      if (isParked(node) || !Number.isFinite(node.position().x)) continue;
      recorder.place(glyphs(String(node.data('glyph'))), {
        name: 'node',
        title: picture.labels.get(node.id())?.text ?? null,
        ...node.position(),
        scale: numberOf(node, 'background-width') / Number(node.data('glyphSize')),
        opacity: numberOf(node, 'opacity'),
      });
    }
  });
  surface.restore();
}

/** As they lie over each other; those of one height in the order in which they came. */
function inOrder<T extends EdgeSingular | NodeSingular>(elements: readonly T[]): readonly T[] {
  return elements.toSorted((a, b) => numberOf(a, 'z-index') - numberOf(b, 'z-index'));
}

function numberOf(element: EdgeSingular | NodeSingular, style: string): number {
  return Number(element.numericStyle(style));
}

/** A tie without such points gives none at all, whatever the types say. */
function pointsOf(given: readonly Point[] | undefined): readonly Point[] {
  return given ?? [];
}

function drawTie(surface: Surface, tie: EdgeSingular): void {
  const opacity = numberOf(tie, 'line-opacity') * numberOf(tie, 'opacity');
  // A map without rings gives its nodes no place.
  if (!tie.visible() || opacity < faintest || !Number.isFinite(tie.sourceEndpoint().x)) return;
  surface.globalAlpha = opacity;
  surface.strokeStyle = hex(String(tie.style('line-color')));
  surface.lineWidth = numberOf(tie, 'width');
  surface.lineCap = String(tie.style('line-cap')) as CanvasLineCap;
  surface.setLineDash(dashOf(tie));
  surface.beginPath();
  trace(surface, tie);
  surface.stroke();
}

/** Quadratic pieces that meet midway between the control points, pieces of straight lines, or one. */
function trace(surface: Surface, tie: EdgeSingular): void {
  const [start, end] = [tie.sourceEndpoint(), tie.targetEndpoint()];
  const controls = pointsOf(tie.controlPoints());
  surface.moveTo(start.x, start.y);
  controls.forEach((control, index) => {
    const next = controls[index + 1];
    const to = next === undefined ? end : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
    surface.quadraticCurveTo(control.x, control.y, to.x, to.y);
  });
  if (controls.length > 0) return;
  for (const { x, y } of pointsOf(tie.segmentPoints())) surface.lineTo(x, y);
  surface.lineTo(end.x, end.y);
}

function dashOf(tie: EdgeSingular): readonly number[] {
  const style = String(tie.style('line-style'));
  if (style === 'dotted') return [1, 1];
  return style === 'dashed' ? String(tie.style('line-dash-pattern')).split(/[ ,]+/).map(Number) : [];
}

/** Cytoscape gives colours as `rgb(31,41,51)`. */
function hex(colour: string): string {
  const channels = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(colour)?.slice(1);
  if (channels === undefined) return colour;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Equal glyphs are read once. */
function createGlyphs(): (uri: string) => readonly Mark[] {
  const known = new Map<string, readonly Mark[]>();
  return (uri) => {
    const marks = known.get(uri) ?? readGlyph(decodeURIComponent(uri.slice(uri.indexOf(',') + 1)));
    known.set(uri, marks);
    return marks;
  };
}
