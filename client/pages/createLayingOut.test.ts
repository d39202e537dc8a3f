import { describe, expect, it } from 'vitest';
import type { LayoutDesk, LayoutWish } from '../canvas/layouts/createLayoutDesk.ts';
import { emptyStage } from '../view/layouts/emptyStage.ts';
import type { LaidOut, LayoutInput } from '../view/layouts/Layout.ts';
import { madeUpFieldLabels } from '../view/madeUpMap.fixture.ts';
import { createLayingOut, type WantedLayout } from './createLayingOut.ts';

const laid = (layout: LaidOut['layout']): LaidOut => ({
  layout,
  placement: { stage: emptyStage, spots: new Map() },
  ground: null,
  bend: 'straight',
  gathers: false,
  centre: null,
  roads: null,
});

function setUp(isMadeHere = true) {
  const asked: LayoutWish[] = [];
  const desk: LayoutDesk = { ask: (wish) => asked.push(wish), stop: () => undefined };
  const laying = createLayingOut(desk, isMadeHere);
  let previous: LaidOut | undefined;
  const want = (wanted: Partial<WantedLayout>): void => {
    laying.want({
      layout: 'network',
      centre: null,
      version: 1,
      tidied: 0,
      isMadeHere: false,
      madeHere: () => null,
      input: (before): LayoutInput => {
        previous = before;
        return { nodes: [], ties: [], layers: [], fieldLabels: madeUpFieldLabels, centre: null };
      },
      ...wanted,
    });
  };
  return { asked, laying, want, previous: () => previous };
}

describe('laying out', () => {
  it('keeps what is shown until the next is there', () => {
    const { asked, laying, want } = setUp();
    expect(laying.current()).toMatchObject({ shown: { state: 'here' }, isWaiting: false });
    want({});
    expect(laying.current()).toMatchObject({ shown: { state: 'here' }, isWaiting: true });
    const network = laid('network');
    asked[0]?.answer(network);
    expect(laying.current()).toEqual({
      shown: { state: 'there', laidOut: network },
      isWaiting: false,
      hasFailed: false,
    });
    want({ layout: 'circle', isMadeHere: true });
    expect(laying.current().shown).toEqual({ state: 'here' });
  });

  it('asks once for each change, and lets the next begin at what was laid out before', () => {
    const { asked, want, previous } = setUp();
    want({});
    want({});
    expect(asked.length).toBe(1);
    const network = laid('network');
    asked[0]?.answer(network);
    want({ version: 2 });
    expect(asked.length).toBe(2);
    asked[1]?.input();
    expect(previous()).toBe(network);
    want({ version: 2, tidied: 1 });
    asked[2]?.input();
    expect(previous()).toBeUndefined();
  });

  it('begins at the circle that was laid out where it is drawn, and shows it meanwhile', () => {
    const { asked, laying, want, previous } = setUp();
    want({ layout: 'circle', isMadeHere: true });
    const opened = laid('circle');
    want({ layout: 'circle', version: 2, madeHere: () => ({ version: 1, laidOut: opened }) });
    expect(laying.current()).toMatchObject({ shown: { state: 'there', laidOut: opened }, isWaiting: false });
    asked[0]?.input();
    expect(previous()).toBe(opened);
    const next = laid('circle');
    asked[0]?.answer(next);
    // What was laid out here is older now.
    want({ layout: 'circle', version: 3, madeHere: () => ({ version: 1, laidOut: opened }) });
    asked[1]?.input();
    expect(previous()).toBe(next);
  });

  it('shows at once what it remembers', () => {
    const { asked, laying, want } = setUp();
    want({});
    asked[0]?.answer(laid('network'));
    want({ layout: 'fields' });
    asked[1]?.answer(laid('fields'));
    want({});
    expect(asked.length).toBe(2);
    expect(laying.current()).toMatchObject({ shown: { laidOut: { layout: 'network' } }, isWaiting: false });
  });

  it('shows the circle where nothing can be laid out elsewhere, and says that it failed', () => {
    const { asked, laying, want } = setUp(false);
    expect(laying.current().shown).toEqual({ state: 'nothing' });
    want({});
    asked[0]?.answer(null);
    expect(laying.current()).toEqual({ shown: { state: 'here' }, isWaiting: false, hasFailed: true });
  });

  it('asks once more for what could not be laid out, when told to', () => {
    const { asked, laying, want } = setUp();
    laying.again();
    expect(asked).toEqual([]);
    want({});
    asked[0]?.answer(null);
    // What is wanted is the same still: nothing but being told asks for it again.
    want({});
    expect(asked.length).toBe(1);
    laying.again();
    expect(asked.map(({ meaning }) => meaning)).toEqual([asked[0]?.meaning, asked[0]?.meaning]);
    expect(laying.current()).toMatchObject({ isWaiting: true, hasFailed: false });
    const network = laid('network');
    asked[1]?.answer(network);
    expect(laying.current()).toEqual({
      shown: { state: 'there', laidOut: network },
      isWaiting: false,
      hasFailed: false,
    });
  });
});
