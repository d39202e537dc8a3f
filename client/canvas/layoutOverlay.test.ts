import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { fitView, nodeScaleAt } from '../view/circle/fitView.ts';
import { rectsOverlap } from '../view/circle/polar.ts';
import { estimateWidth } from '../view/circle/ringNames.ts';
import { diffElements } from '../view/diffElements.ts';
import { madeUpMap } from '../view/madeUpMap.fixture.ts';
import { applyDiff } from './applyDiff.ts';
import { applyHighlight } from './highlight.ts';
import { layoutOverlay } from './layoutOverlay.ts';

const graph = madeUpMap();
const picture = madeUpPicture(graph);
const ids = [...picture.labels.keys()];
const phone = { width: 320, height: 440 };

/** What lies over a circle that is shown whole, when one is selected, or else some were named. */
function overlaid(selected: string | null, named: readonly string[], { width, height } = phone) {
  const cy = cytoscape({ headless: true });
  applyDiff(cy, diffElements([], picture.elements));
  const { zoom } = fitView(picture.stage, width, height);
  return layoutOverlay({
    cy,
    picture,
    zoom,
    nodeScale: nodeScaleAt(zoom),
    textScale: 1,
    highlight: applyHighlight(cy, selected, new Set(named)),
    selected,
    focused: null,
    chosen: new Set(),
    hits: new Set(),
    measure: (line) => estimateWidth(line, 12),
    bounds: { x: 4 - width / 2, y: 4 - height / 2, width: width - 8, height: height - 8 },
    nothingHere: 'ingen',
    verbOf: () => 'finansierer',
  });
}

/** What is labelled on a phone that shows the whole circle, when some were named. */
const labelled = (named: readonly string[]) => overlaid(null, named).labels;

const overlapping = (labels: ReturnType<typeof labelled>): readonly string[] =>
  labels.flatMap(({ id, rect }, index) =>
    labels.slice(index + 1).flatMap((other) => (rectsOverlap(rect, other.rect) ? [`${id} ${other.id}`] : [])),
  );

describe('layoutOverlay', () => {
  it('names each of those that were made to stand out, and nobody else, on a phone', () => {
    for (let first = 0; first + 8 <= ids.length; first += 7) {
      const named = ids.slice(first, first + 8);
      const labels = labelled(named);
      expect(labels.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
      expect(overlapping(labels)).toEqual([]);
    }
  });

  it('names of many those that find room, without overlap', () => {
    const labels = labelled(ids.slice(0, 60));
    expect(labels.length).toBeGreaterThan(8);
    expect(overlapping(labels)).toEqual([]);
  });

  it('names those of the whole map that find room while nothing stands out', () => {
    const labels = labelled([]);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.every(({ faded }) => !faded)).toBe(true);
  });

  it('writes no verb over the name of what is selected', () => {
    const some = ids.filter((_, index) => index % 3 === 0);
    const screens = [phone, { width: 1280, height: 744 }];
    let count = 0;
    for (const [id, screen] of some.flatMap((each) => screens.map((size) => [each, size] as const))) {
      const { labels, verbs } = overlaid(id, [], screen);
      const name = labels.find((label) => label.id === id);
      if (name === undefined) throw new Error(`${id} has no name.`);
      for (const { text, at } of verbs) {
        const width = estimateWidth(text, 12) + 10;
        expect(rectsOverlap(name.rect, { x: at.x - width / 2, y: at.y - 8, width, height: 16 })).toBe(false);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(some.length);
  });
});
