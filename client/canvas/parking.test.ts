import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { diffElements } from '../view/diffElements.ts';
import type { EdgeElement, NodeElement } from '../view/PictureElement.ts';
import { applyDiff } from './applyDiff.ts';
import { applyHighlight } from './highlight.ts';
import { isParked, shownById, shownNodes } from './parking.ts';

const node = (id: string, x: number, size = 10): NodeElement => ({
  group: 'nodes',
  data: { id, size, shape: 'ellipse', glyph: '', glyphSize: 10 },
  position: { x, y: 5 },
  classes: 'node actor existing',
});
const tie: EdgeElement = {
  group: 'edges',
  data: { id: 'a-b', source: 'a', target: 'b', weights: '0.5', distances: '1', width: 0, colour: '' },
  classes: 'tie existing',
};
const whole = [node('a', 1), node('b', 20), node('c', -30), tie];
const part = [node('a', 1), node('c', -30)];
const isOfMap = (id: string): boolean => ['a', 'b', 'c'].includes(id);

function filtered() {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  applyDiff(cy, diffElements([], whole), { isOfMap });
  const kept = cy.getElementById('b');
  applyDiff(cy, diffElements(whole, part), { isOfMap });
  const shown = (): readonly string[] =>
    shownNodes(cy)
      .map((one) => one.id())
      .toSorted();
  return { cy, kept, shown };
}

describe('a node that a filter takes out', () => {
  it('is no node of the picture, and neither are its ties', () => {
    const { cy, shown } = filtered();
    expect(shown()).toEqual(['a', 'c']);
    expect(shownById(cy, 'b').empty()).toBe(true);
    expect(shownById(cy, 'a').nonempty()).toBe(true);
    expect(cy.getElementById('a-b').empty()).toBe(true);
  });

  it('is the same one when it comes back, where it stands now and as it looks now, with its ties', () => {
    const { cy, kept, shown } = filtered();
    applyDiff(cy, diffElements(part, [node('a', 1), node('b', 77, 30), node('c', -30), tie]), { isOfMap });
    expect(shown()).toEqual(['a', 'b', 'c']);
    expect(cy.getElementById('b').same(kept)).toBe(true);
    expect(isParked(kept.nodes().first())).toBe(false);
    expect(kept.position()).toEqual({ x: 77, y: 5 });
    expect(kept.data('size')).toBe(30);
    expect(cy.getElementById('a-b').nonempty()).toBe(true);
  });

  it('is kept while ties are drawn and taken away again', () => {
    const { cy, kept } = filtered();
    const other: EdgeElement = { ...tie, data: { ...tie.data, id: 'a-c', target: 'c' } };
    applyDiff(cy, diffElements([], [other]));
    applyDiff(cy, diffElements([other], []));
    expect(cy.getElementById('b').same(kept)).toBe(true);
  });

  it('is let go when it is not of the map any more', () => {
    const { cy } = filtered();
    applyDiff(cy, diffElements(part, part), { isOfMap: (id) => id !== 'b' });
    expect(cy.getElementById('b').empty()).toBe(true);
  });

  it('stands out for nobody: not when it is active, and not when it was named', () => {
    const { cy } = filtered();
    expect(applyHighlight(cy, 'b', new Set())).toBeNull();
    expect(applyHighlight(cy, null, new Set(['b']))).toBeNull();
    expect(applyHighlight(cy, null, new Set(['a', 'b']))?.near).toEqual(new Set(['a']));
    expect(cy.getElementById('b').hasClass('faded')).toBe(false);
  });
});
