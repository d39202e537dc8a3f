import { describe, expect, it, vi } from 'vitest';
import { circleLook } from '../../state/lookPlace.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { chooseCommands } from './chooseCommands.ts';
import type { CommandWorld } from './Command.ts';

function setUp(place: Partial<CommandWorld['place']> = {}) {
  const move = vi.fn();
  const commands = chooseCommands({
    graph: smallMap(),
    language: 'nb',
    place: { collapsed: [], chosen: [], look: circleLook, ...place },
    bar: { move },
    t: (key: string, words?: { readonly name?: string }) => `${key} ${words?.name ?? ''}`.trim(),
  } as unknown as CommandWorld);
  const run = (id: string): unknown => {
    commands.find((command) => command.id === id)?.run();
    return move.mock.calls.at(-1)?.[0] as unknown;
  };
  return { ids: commands.map(({ id }) => id), run };
}

describe('choosing and collapsing by the palette', () => {
  it('chooses all of a ring beside what is chosen', () => {
    const { run } = setUp({ chosen: ['behov'] });
    expect(run('choose-layers-municipality')).toEqual({ chosen: ['behov', 'norge', 'avsetning'] });
  });

  it('sees each cell of a ring or a field as one that holds more than one', () => {
    const { ids, run } = setUp();
    const cell = { of: 'cell', ring: 'municipality', field: 'finance' };
    expect(run('gather-layers-municipality')).toEqual({ view: 'circle', collapsed: [cell] });
    expect(run('gather-elements-finance')).toEqual({ view: 'circle', collapsed: [cell] });
    // Nothing to be one of, and nothing that is one.
    expect(ids).not.toContain('gather-layers-everydayLife');
    expect(ids).not.toContain('apart');
  });

  it('shows all by themselves again', () => {
    const { run } = setUp({ collapsed: [{ of: 'cell', ring: 'municipality', field: 'finance' }] });
    expect(run('apart')).toEqual({ view: 'circle', collapsed: [], selected: null });
  });
});
