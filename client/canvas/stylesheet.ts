import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from '../view/look.ts';

/** How much larger or smaller than at zoom 1 nodes are drawn. */
export type NodeScale = { readonly current: number; readonly ties: number };

/**
 * The look of nodes and ties. Nodes are their glyphs; the shape behind is only for the mouse. At rest ties are thin,
 * what is stated to be missing is dotted; `own` ties of what is in focus stand out and the `faded` rest steps back.
 */
export function stylesheet(palette: Palette, scale: NodeScale): StylesheetJson {
  const scaled = (key: 'size' | 'glyphSize') => (node: NodeSingular) => Number(node.data(key)) * scale.current;
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: scaled('size'),
        height: scaled('size'),
        'background-opacity': 0,
        'border-width': 0,
        'background-image': 'data(glyph)',
        'background-width': scaled('glyphSize'),
        'background-height': scaled('glyphSize'),
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 8,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    { selector: 'node.anchor', style: { events: 'no' } },
    { selector: 'node.faded', style: { opacity: 0.25 } },
    { selector: 'node:grabbed', style: { opacity: 0.8 } },
    ...tieStyles(palette, scale),
  ];
}

function tieStyles(palette: Palette, scale: NodeScale): StylesheetJson {
  const scaled = (width: number) => () => width * scale.current * scale.ties;
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': 'data(weights)' as unknown as number[],
        'control-point-distances': 'data(distances)' as unknown as number[],
        width: scaled(1),
        'line-color': palette.ink,
        'line-opacity': 0.28,
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 1,
      },
    },
    {
      // Where two nodes touch, a curve between their outlines cannot be drawn: a straight line between their middles.
      selector: 'edge.touching',
      style: { 'curve-style': 'straight', 'source-endpoint': 'inside-to-node', 'target-endpoint': 'inside-to-node' },
    },
    { selector: 'edge.past', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4], 'line-opacity': 0.2 } },
    { selector: 'edge.weak', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3], 'line-opacity': 0.32 } },
    { selector: 'edge.proposed', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 3] } },
    {
      selector: 'edge.missing',
      style: {
        width: scaled(1.5),
        'line-style': 'dashed',
        'line-dash-pattern': [0.1, 4],
        'line-cap': 'round',
        'line-color': palette.gap,
        'line-opacity': 0.7,
      },
    },
    ...shownTieStyles(scale),
    { selector: 'edge.sum', style: { width: 'data(width)', 'line-opacity': 0.4 } },
    { selector: 'edge.resting', style: { 'line-opacity': 0 } },
    { selector: 'edge.faded', style: { 'line-opacity': 0.07 } },
    { selector: 'edge.resting.faded', style: { 'line-opacity': 0 } },
    { selector: 'edge.own', style: { width: scaled(2), 'line-opacity': 0.8, 'z-index': 5 } },
    { selector: 'edge.own.weighted', style: { width: (tie: EdgeSingular) => Math.max(2, widthOf(tie, scale)) } },
    { selector: 'edge.own.coloured', style: { 'line-opacity': 1 } },
    { selector: 'edge.sum.own', style: { width: 'data(width)' } },
    {
      selector: 'edge.ribbon',
      style: { width: 'data(width)', 'line-opacity': 0.16, events: 'yes', 'line-cap': 'round' },
    },
    { selector: 'edge.ribbon.faded', style: { 'line-opacity': 0.05 } },
  ];
}

/** Ties whose width or colour says something: a colour has to be seen to be told from others. */
function shownTieStyles(scale: NodeScale): StylesheetJson {
  return [
    { selector: 'edge.weighted', style: { width: (tie: EdgeSingular) => widthOf(tie, scale), 'line-opacity': 0.4 } },
    {
      // Dots as large as the line is wide need as much room between them.
      selector: 'edge.missing.weighted',
      style: {
        'line-dash-pattern': ((tie: EdgeSingular) => [0.1, 2.6 * widthOf(tie, scale)]) as unknown as number[],
        'line-opacity': 0.7,
      },
    },
    { selector: 'edge.coloured', style: { 'line-color': 'data(colour)', 'line-opacity': 0.9 } },
    { selector: 'edge.coloured[width = 0]', style: { width: () => 1.6 * scale.current * scale.ties } },
  ];
}

function widthOf(tie: EdgeSingular, scale: NodeScale): number {
  return Number(tie.data('width')) * scale.current * scale.ties;
}
