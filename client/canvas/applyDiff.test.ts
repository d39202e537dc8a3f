import cytoscape from 'cytoscape';
import { beforeEach, describe, expect, it } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import type { Picture } from '../view/buildPicture.ts';
import { diffElements } from '../view/diffElements.ts';
import { madeUpMap } from '../view/madeUpMap.fixture.ts';
import type { Filter } from '../view/visibleGraph.ts';
import { applyDiff } from './applyDiff.ts';
import { tieIndex } from '../view/tieIndex.ts';
import { applyHighlight } from './highlight.ts';
import { neighbourStep } from './neighbourStep.ts';

const graph = madeUpMap();
const pictureOf = (filter: Filter): Picture => madeUpPicture(graph, filter);

describe('a Cytoscape that is patched', () => {
  const whole = pictureOf({}).elements;
  const part = pictureOf({ layers: ['region', 'state'] }).elements;
  const cy = cytoscape({ headless: true });
  const ids = (): readonly string[] =>
    cy
      .elements()
      .map((element) => element.id())
      .toSorted();
  beforeEach(() => {
    cy.elements().remove();
    applyDiff(cy, diffElements([], whole));
  });

  it('holds exactly what each picture holds', () => {
    expect(ids()).toEqual(whole.map(({ data }) => data.id).toSorted());
    applyDiff(cy, diffElements(whole, part));
    expect(ids()).toEqual(part.map(({ data }) => data.id).toSorted());
    applyDiff(cy, diffElements(part, []));
    expect(ids()).toEqual([]);
  });

  it('moves and relabels what has changed', () => {
    const [first] = whole;
    if (first?.group !== 'nodes') throw new Error('no node');
    const changed = { ...first, position: { x: 1, y: 2 }, classes: 'node actor missing' };
    applyDiff(cy, diffElements(whole, [changed, ...whole.slice(1)]));
    const node = cy.getElementById(first.data.id);
    expect(node.position()).toEqual({ x: 1, y: 2 });
    expect(node.hasClass('missing')).toBe(true);
  });

  it('lets a node, its ties and its neighbours stand out and the rest step back, and comes to rest again', () => {
    const tie = cy.edges('.tie').first();
    const highlight = applyHighlight(cy, tie.source().id(), new Set());
    expect(highlight?.near.has(tie.target().id())).toBe(true);
    expect(tie.hasClass('own')).toBe(true);
    expect(cy.nodes('.faded').length).toBe(cy.nodes().length - (highlight?.near.size ?? 0));
    expect(applyHighlight(cy, null, new Set())).toBeNull();
    expect(cy.elements('.faded, .own').length).toBe(0);
  });

  it('lets a tie and its two ends stand out', () => {
    const tie = cy.edges('.tie').first();
    const highlight = applyHighlight(cy, tie.id(), new Set());
    expect(highlight?.ties).toEqual([tie.id()]);
    expect(highlight?.near).toEqual(new Set([tie.source().id(), tie.target().id()]));
    expect(highlight?.active).toBe(tie.source().id());
    applyHighlight(cy, null, new Set());
  });

  it('goes round all neighbours of a node and back to the first', () => {
    const hub = cy.nodes().max((node) => node.degree(false)).ele;
    const neighbours = hub.neighborhood('node').filter((node) => node.id() !== hub.id());
    const ties = tieIndex(whole);
    const seen: string[] = [];
    let at: string | null = hub.id();
    while (seen.length < neighbours.length) {
      at = neighbourStep(cy, ties, hub.id(), at, 1);
      if (at === null) break;
      seen.push(at);
    }
    expect(new Set(seen).size).toBe(neighbours.length);
    expect(neighbourStep(cy, ties, hub.id(), at, 1)).toBe(seen[0]);
    expect(neighbourStep(cy, ties, hub.id(), seen[1] ?? null, -1)).toBe(seen[0]);
  });
});
