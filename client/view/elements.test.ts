import { describe, expect, it } from 'vitest';
import { buildPicture } from './buildPicture.ts';
import { diffElements } from './diffElements.ts';
import type { PictureElement } from './PictureElement.ts';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from './madeUpMap.fixture.ts';
import { visibleGraph, type Filter } from './visibleGraph.ts';

const graph = madeUpMap();
const pictureOf = (filter: Filter = {}, theme: 'light' | 'dark' = 'light') =>
  buildPicture({
    graph,
    visible: visibleGraph(graph, filter),
    layers: madeUpLayers,
    theme,
    language: 'nb',
    fieldLabels: madeUpFieldLabels,
  });

function apply(before: readonly PictureElement[], after: readonly PictureElement[]): readonly PictureElement[] {
  const diff = diffElements(before, after);
  const shown = new Map(before.map((element) => [element.data.id, element]));
  for (const id of diff.removed) shown.delete(id);
  for (const element of [...diff.added, ...diff.changed]) shown.set(element.data.id, element);
  return [...shown.values()].toSorted((a, b) => (a.data.id < b.data.id ? -1 : 1));
}

describe('pictureElements', () => {
  it('shows the visible nodes, and ties between two of them', () => {
    const { elements } = pictureOf({ layers: ['region'] });
    const nodes = new Set(elements.filter(({ group }) => group === 'nodes').map(({ data }) => data.id));
    expect(nodes.size).toBe(50);
    for (const element of elements) {
      if (element.group === 'edges')
        expect(nodes.has(element.data.source) && nodes.has(element.data.target)).toBe(true);
    }
  });

  it('names recommendations too where few nodes are shown', () => {
    const few = visibleGraph(graph, { layers: ['county'] });
    expect(few.nodes.length).toBeLessThanOrEqual(40);
    expect(few.nodes.some(({ status }) => status === 'proposed')).toBe(true);
    expect([...pictureOf({ layers: ['county'] }).labels.values()].every(({ atRest }) => atRest)).toBe(true);
    expect([...pictureOf({ layers: ['region'] }).labels.values()].every(({ atRest }) => atRest)).toBe(false);
  });

  it('marks ties between nodes that stand too near for a curve', () => {
    const { elements } = pictureOf();
    const nodes = new Map(elements.flatMap((one) => (one.group === 'nodes' ? [[one.data.id, one] as const] : [])));
    for (const element of elements) {
      if (element.group !== 'edges') continue;
      const [a, b] = [nodes.get(element.data.source), nodes.get(element.data.target)];
      if (a === undefined || b === undefined) continue;
      const between = Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y);
      const room = between - ((a.data.size + b.data.size) / 2) * 1.12;
      expect(element.classes.includes('touching')).toBe(room < 8);
    }
  });

  it('moves nothing when a filter hides the rest', () => {
    const whole = new Map(pictureOf().elements.map((element) => [element.data.id, element]));
    for (const element of pictureOf({ layers: ['region'] }).elements) {
      const same = whole.get(element.data.id);
      if (element.group === 'nodes' && same?.group === 'nodes') expect(element.position).toEqual(same.position);
    }
  });

  it('puts no text of the map into an image', () => {
    for (const element of pictureOf().elements) {
      if (element.group === 'nodes') expect(decodeURIComponent(element.data.glyph)).not.toMatch(/Sosenteriet|<text/u);
    }
  });
});

describe('diffElements', () => {
  const lists = [[], pictureOf().elements, pictureOf({ layers: ['region'] }).elements, pictureOf({}, 'dark').elements];

  it('gives a patch that leads from any list to any other', () => {
    for (const before of lists) {
      for (const after of lists) {
        expect(apply(before, after)).toEqual(after.toSorted((a, b) => (a.data.id < b.data.id ? -1 : 1)));
      }
    }
  });

  it('is empty between equal lists', () => {
    expect(diffElements(pictureOf().elements, pictureOf().elements)).toEqual({ removed: [], added: [], changed: [] });
  });

  it('removes ties before their nodes and adds nodes before their ties', () => {
    const all = pictureOf().elements;
    const added = diffElements([], all).added.map(({ group }) => group);
    expect(added.lastIndexOf('nodes')).toBeLessThan(added.indexOf('edges'));
    const groups = new Map(all.map(({ data, group }) => [data.id, group]));
    const removed = diffElements(all, []).removed.map((id) => groups.get(id));
    expect(removed.lastIndexOf('edges')).toBeLessThan(removed.indexOf('nodes'));
  });

  it('removes and adds a tie whose ends have changed', () => {
    const tie = pictureOf().elements.find(({ group }) => group === 'edges');
    if (tie?.group !== 'edges') throw new Error('no tie');
    const turned = { ...tie, data: { ...tie.data, source: tie.data.target, target: tie.data.source } };
    expect(diffElements([tie], [turned])).toEqual({ removed: [tie.data.id], added: [turned], changed: [] });
  });
});
