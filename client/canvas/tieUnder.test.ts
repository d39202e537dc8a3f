import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { pointOnTie } from '../view/circle/curve.ts';
import { tiePoints } from '../view/layouts/bend.ts';
import { madeUpMap } from '../view/madeUpMap.fixture.ts';
import type { EdgeElement, PictureElement } from '../view/PictureElement.ts';
import { tieIndex } from '../view/tieIndex.ts';
import { applyDiff } from './applyDiff.ts';
import { emptyCanvasState, type CanvasState } from './CanvasState.ts';
import { tieUnder } from './tieUnder.ts';

const graph = madeUpMap();
const picture = madeUpPicture(graph);
const { atRest, byId } = tieIndex(picture.elements);
const isDrawnTie = (each: PictureElement): each is EdgeElement =>
  each.group === 'edges' && byId.has(each.data.id) && !each.classes.includes('touching');
const drawn = atRest.filter(isDrawnTie);

const view = { pan: { x: 300, y: 200 }, zoom: 0.5 };

/** A point of a tie's curve on the screen, a third of the way along. */
function onScreen({ data }: EdgeElement) {
  const spot = (id: string) => picture.placement.spots.get(id) ?? { x: 0, y: 0 };
  const [from, to] = [spot(data.source), spot(data.target)];
  const lines = picture.stage.rings.map(({ outer }) => outer);
  const at = pointOnTie(from, tiePoints('round', data.id, from, to, lines), to, 0.37);
  return { x: at.x * view.zoom + view.pan.x, y: at.y * view.zoom + view.pan.y };
}

function shown(changes: Partial<CanvasState> = {}) {
  const cy = cytoscape({ headless: true });
  applyDiff(cy, { added: atRest, removed: [], changed: [] });
  const state: CanvasState = { ...emptyCanvasState(), picture, ...changes };
  return (tie: EdgeElement, by: 'mouse' | 'finger' = 'mouse', off = 0) => {
    const { x, y } = onScreen(tie);
    return tieUnder(cy, state, view, { x, y: y + off }, by);
  };
}

describe('the tie under a point', () => {
  it('is the one whose curve is drawn there, or one that crosses it just there', () => {
    const under = shown();
    const hits = drawn.filter((tie) => under(tie) === tie.data.id).length;
    expect(hits / drawn.length).toBeGreaterThan(0.9);
    expect(drawn.filter((tie) => under(tie) === null)).toEqual([]);
  });

  it('is none far from all, while nodes glide, and before there is a picture', () => {
    const [first] = drawn;
    if (first === undefined) throw new Error('There are no ties.');
    expect(shown()(first, 'mouse', 2_000)).toBeNull();
    expect(shown({ gliding: true })(first)).toBeNull();
    expect(shown({ picture: null })(first)).toBeNull();
  });

  it('is found farther away by a finger than by a mouse', () => {
    // With all others stepping back, only its own curve is near.
    const some = drawn.slice(0, 20);
    const found = (by: 'mouse' | 'finger', off: number) =>
      some.filter((tie) => shown({ selected: tie.data.id })(tie, by, off) !== null).length;
    expect(found('mouse', 9)).toBeLessThan(some.length / 2);
    expect(found('finger', 9)).toBe(some.length);
    expect(found('mouse', 3)).toBe(some.length);
  });

  it('is none that steps back: only those of what is selected, named or pointed at', () => {
    const [one, other] = [drawn[0], drawn.find(({ data }) => !isAt(data, drawn[0]?.data.source))];
    if (one === undefined || other === undefined) throw new Error('There are too few ties.');
    const selected = shown({ selected: one.data.source });
    expect(selected(one)).not.toBeNull();
    for (const tie of drawn) {
      const id = selected(tie);
      if (id !== null) expect(isAt(byId.get(id)?.data, one.data.source)).toBe(true);
    }
    const named = shown({ named: new Set([one.data.source, one.data.target]) });
    expect(named(one)).not.toBeNull();
    expect(named(other)).toBeNull();
    expect(shown({ named: new Set([one.data.source, one.data.target]), hovered: other.data.id })(other)).not.toBeNull();
    // What is selected but not shown makes nothing step back.
    expect(shown({ selected: 'hidden' })(other)).not.toBeNull();
  });

  it('is one of those that rest only when it was called for', () => {
    const [first] = drawn;
    if (first === undefined) throw new Error('There are no ties.');
    const { id } = first.data;
    const resting: EdgeElement = { ...first, classes: `${first.classes} resting` };
    const elements = picture.elements.map((each) => (each === first ? resting : each));
    const asleep = { picture: { ...picture, elements } };
    expect(shown(asleep)(first)).not.toBe(id);
    expect(shown({ ...asleep, called: [resting], selected: id })(first)).toBe(id);
  });
});

const isAt = (data: EdgeElement['data'] | undefined, node: string | undefined): boolean =>
  data !== undefined && (data.source === node || data.target === node);
