import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../view/buildPicture.ts';
import type { EdgeElement, NodeElement, PictureElement } from '../view/PictureElement.ts';
import { tieIndex } from '../view/tieIndex.ts';
import { applyDiff } from './applyDiff.ts';
import { callTies } from './callTies.ts';
import { emptyCanvasState } from './CanvasState.ts';
import { neighbourStep } from './neighbourStep.ts';

const node = (id: string, x: number): NodeElement => ({
  group: 'nodes',
  data: { id, size: 10, shape: 'ellipse', glyph: '', glyphSize: 10 },
  position: { x, y: 5 },
  classes: 'node actor existing',
});
const tie = (source: string, target: string, rests: boolean): EdgeElement => ({
  group: 'edges',
  data: { id: `${source}-${target}`, source, target, weights: '0.5', distances: '1', width: 0, colour: '' },
  classes: `tie existing${rests ? ' resting' : ''}`,
});
const elements: readonly PictureElement[] = [
  node('a', 1),
  node('b', 20),
  node('c', -30),
  tie('a', 'b', true),
  tie('b', 'c', true),
  tie('a', 'c', false),
];

function setUp() {
  const cy = cytoscape({ headless: true });
  const state = { ...emptyCanvasState(), picture: { elements } as Picture };
  applyDiff(cy, { removed: [], added: tieIndex(elements).atRest, changed: [] });
  const drawn = (): readonly string[] =>
    cy
      .edges()
      .map((edge) => edge.id())
      .toSorted();
  return { cy, state, drawn };
}

describe('callTies', () => {
  it('draws the resting ties of the node that stands out, and lets go of those before', () => {
    const { cy, state, drawn } = setUp();
    expect(drawn()).toEqual(['a-c']);
    callTies(cy, state, 'a');
    expect(drawn()).toEqual(['a-b', 'a-c']);
    callTies(cy, state, 'c');
    expect(drawn()).toEqual(['a-c', 'b-c']);
    callTies(cy, state, null);
    expect(drawn()).toEqual(['a-c']);
  });

  it('draws a resting tie that is selected itself', () => {
    const { cy, state, drawn } = setUp();
    callTies(cy, state, 'b-c');
    expect(drawn()).toEqual(['a-c', 'b-c']);
  });

  it('draws those between nodes that were named, each once', () => {
    const { cy, state, drawn } = setUp();
    state.named = new Set(['a', 'b']);
    callTies(cy, state, null);
    expect(drawn()).toEqual(['a-b', 'a-c']);
    // What is not drawn at all does not stand out: those that were named do.
    callTies(cy, state, 'gone');
    expect(drawn()).toEqual(['a-b', 'a-c']);
  });

  it('lets the keyboard walk along ties that are not drawn', () => {
    const { cy } = setUp();
    const walked = [
      neighbourStep(cy, tieIndex(elements), 'b', null, 1),
      neighbourStep(cy, tieIndex(elements), 'b', null, -1),
    ];
    expect(walked.toSorted()).toEqual(['a', 'c']);
  });
});
