import { afterEach, describe, expect, it, vi } from 'vitest';
import { putNode } from '@sirkel/graph-schema';
import { usualLayout } from '../../state/layoutPlace.ts';
import { noTable } from '../../state/tablePlace.ts';
import { smallMap } from '../smallMap.fixture.ts';
import type { Command, CommandWorld } from './Command.ts';
import { goCommands } from './goCommands.ts';
import { onlyCommands } from './onlyCommands.ts';
import { shareCommands } from './shareCommands.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Given = {
  readonly place?: Partial<CommandWorld['place']>;
  readonly mayEdit?: boolean;
  readonly isRoomy?: boolean;
  readonly visibility?: string;
  readonly isAnyAssumed?: boolean;
};

function setUp({ isAnyAssumed = false, visibility = 'public', ...given }: Given = {}) {
  const { place = {}, mayEdit = false, isRoomy = true } = given;
  const move = vi.fn();
  const ask = vi.fn();
  const graph = smallMap();
  const [first] = graph.nodes.values();
  if (isAnyAssumed && first !== undefined) {
    putNode(graph, { ...first, sources: [{ title: 'Arbeidsgruppen', certainty: 'assumed' }] });
  }
  const world = {
    graph: { ...graph, settings: { ...graph.settings, visibility } },
    language: 'nb',
    place: { view: null, layout: usualLayout, table: noTable, filter: {}, ...place },
    bar: { move },
    errands: { ask },
    may: { edit: mayEdit, undo: mayEdit },
    isRoomy,
    t: (key: string) => key,
  } as unknown as CommandWorld;
  const commands: readonly Command[] = [...goCommands(world), ...onlyCommands(world), ...shareCommands(world)];
  const run = (id: string): readonly unknown[] => {
    commands.find((command) => command.id === id)?.run();
    return [move.mock.calls.at(-1)?.[0], ask.mock.calls.at(-1)?.[0]];
  };
  return { ids: commands.map(({ id }) => id), run };
}

describe('what the palette does as its buttons do', () => {
  it('shows the list as a matrix', () => {
    const [moved] = setUp({ place: { view: 'gaps' } }).run('form-asMatrix');
    expect(moved).toEqual({ view: 'list', table: { ...noTable, form: 'asMatrix' } });
  });

  it('shows the picture for a room, where the screen is large enough', () => {
    const requestFullscreen = vi.fn(() => Promise.resolve());
    vi.stubGlobal('document', { fullscreenEnabled: true, documentElement: { requestFullscreen } });
    const [moved] = setUp({ place: { view: 'list' } }).run('big-screen');
    expect(moved).toEqual({ view: 'circle', layout: { ...usualLayout, bigScreen: true } });
    expect(requestFullscreen).toHaveBeenCalledTimes(1);
    expect(setUp({ isRoomy: false }).ids).not.toContain('big-screen');
  });

  it('opens the filter where the map is shown', () => {
    expect(setUp({ place: { view: 'list' } }).run('filter')).toEqual([{ layout: usualLayout }, 'filter']);
    const wheel = { ...usualLayout, layout: 'wheel' } as const;
    expect(setUp({ place: { view: 'gaps', layout: wheel } }).run('filter')).toEqual([
      { view: null, layout: usualLayout },
      'filter',
    ]);
  });

  it('asks as what the picture is to be saved', () => {
    expect(setUp({ place: { view: 'try' } }).run('save-picture')).toEqual([
      { view: 'circle', layout: usualLayout },
      'savePicture',
    ]);
  });

  it('keeps a view for those who may, and embeds what everybody may see', () => {
    expect(setUp({ mayEdit: true }).run('keepView')[1]).toBe('keepView');
    expect(setUp().ids).not.toContain('keepView');
    expect(setUp().run('embed')[1]).toBe('embed');
    expect(setUp({ visibility: 'private' }).ids).not.toContain('embed');
    expect(setUp({ visibility: 'private' }).run('views')[1]).toBe('views');
  });

  it('lists what is assumed only where something is', () => {
    expect(setUp().ids).not.toContain('assumed');
    const [moved] = setUp({ isAnyAssumed: true }).run('assumed');
    expect(moved).toEqual({
      view: 'list',
      filter: { certainties: ['assumed'] },
      table: { ...noTable, form: 'asTable', nodes: { columns: ['name', 'kind', 'sources'], sort: null } },
    });
  });
});
