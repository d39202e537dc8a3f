import { nodeFields, nodeKinds } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../smallMap.fixture.ts';
import { chosenColumns, movedColumn, nextSort, sortedRecords, sortingOf, toggledColumn } from './chosenColumns.ts';
import { firstNodeColumns } from './nodeColumns.ts';
import { firstTieColumns } from './tieColumns.ts';
import { columnsOfMap } from './tableModel.fixture.ts';

const own = { id: 'besok', kinds: ['actor'], valueType: 'number' as const, labels: { nb: 'Besøk' } };

function mapWithOwn(): Graph {
  const graph = smallMap();
  if (graph.settings !== null) graph.settings = { ...graph.settings, customFields: [own] };
  const [norge, grunder] = ['norge', 'grunder'].map((id) => graph.nodes.get(id));
  if (norge !== undefined) graph.nodes.set('norge', { ...norge, customValues: [{ field: 'besok', value: '9' }] });
  if (grunder !== undefined)
    graph.nodes.set('grunder', { ...grunder, customValues: [{ field: 'besok', value: '12,5' }] });
  return graph;
}

const graph = mapWithOwn();
const { nodes, ties } = columnsOfMap(graph);
const records = [...graph.nodes.values()];
const of = (id: string, column: string) => {
  const record = graph.nodes.get(id);
  return record === undefined ? undefined : nodes.find((each) => each.id === column)?.text(record);
};
const byName = (column: string, down = false) => {
  const shown = chosenColumns(nodes, { columns: [column], sort: null }, firstNodeColumns);
  const sorting = sortingOf(shown, { columns: [], sort: { column, down } });
  return sortedRecords(records, shown, sorting).map(({ name }) => name);
};

describe('the columns', () => {
  it('are every field of every kind, the map’s own fields and what is counted', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    const said = new Set(['customValues', 'position', 'version', 'createdBy', 'updatedBy']);
    const fields = nodeKinds.flatMap(({ id }) => nodeFields(id)).filter(({ id }) => !said.has(id));
    expect(fields.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(
      ['kind', 'own-besok', 'ties', 'tiesOut', 'tiesIn', 'neighbours', 'sourceCount'].every((id) => ids.has(id)),
    ).toBe(true);
    expect(nodes).toHaveLength(ids.size);
    expect(firstNodeColumns.every((id) => ids.has(id))).toBe(true);
    expect(firstTieColumns.every((id) => ties.some((column) => column.id === id))).toBe(true);
  });

  it('say in words what records hold', () => {
    const said = [
      'name',
      'kind',
      'layer',
      'elements',
      'status',
      'sector',
      'municipalities',
      'organisationNumber',
      'own-besok',
    ];
    expect(said.map((column) => of('norge', column))).toEqual([
      'Innovasjon Norge',
      'Aktør',
      'Kommune',
      'Finansiering og veiledning',
      'Finnes',
      'Offentlig',
      'Sandefjord og Horten',
      '974 760 673',
      '9',
    ]);
    expect(
      ['ties', 'tiesOut', 'tiesIn', 'neighbours', 'tiesMissing', 'sourceCount'].map((column) => of('norge', column)),
    ).toEqual([
      // One that is past is not told, and one that is missing stands beside.
      '1 (+1 mangler)',
      '1',
      '0',
      '1',
      '1',
      '1',
    ]);
    expect(of('rad', 'sector')).toBe('');
  });

  it('say of sources what is least sure first, and what is noted before where it was found', () => {
    const [record] = graph.nodes.values();
    if (record === undefined) throw new Error('The map has entries.');
    const sources = [
      { title: 'Heftet', certainty: 'stated' as const },
      { title: 'Sirkels lesning', certainty: 'assumed' as const, note: 'Ringen har vi valgt.' },
    ];
    expect(nodes.find(({ id }) => id === 'sources')?.text({ ...record, sources })).toBe(
      'Antatt: Ringen har vi valgt. Tittel: Sirkels lesning; Står i kilden. Tittel: Heftet',
    );
  });

  it('of ties read as sentences', () => {
    const tie = graph.relations.get('gir');
    expect(
      tie === undefined ? [] : ['from', 'verb', 'to', 'status'].map((id) => ties.find((c) => c.id === id)?.text(tie)),
    ).toEqual(['Innovasjon Norge', 'tilbyr', 'Årlig avsetning', 'Finnes']);
  });
});

describe('sorting', () => {
  it('sorts names as Norwegian does, and by name what is alike', () => {
    expect(byName('name')).toEqual(['Gründere', 'Innovasjon Norge', 'Ta i bruk råd', 'Ærlig hjelp', 'Årlig avsetning']);
    expect(byName('sourceCount').slice(0, 4)).toEqual(['Gründere', 'Ta i bruk råd', 'Ærlig hjelp', 'Årlig avsetning']);
  });

  it('sorts rings from the centre, outside after them, and what is not placed last', () => {
    expect(byName('layer')).toEqual([
      'Ærlig hjelp',
      'Innovasjon Norge',
      'Årlig avsetning',
      'Gründere',
      'Ta i bruk råd',
    ]);
  });

  it('sorts numbers by size and days by time, and puts what is empty last whichever the way', () => {
    expect(byName('own-besok').slice(0, 2)).toEqual(['Innovasjon Norge', 'Gründere']);
    expect(byName('own-besok', true).slice(0, 2)).toEqual(['Gründere', 'Innovasjon Norge']);
    for (const down of [false, true]) expect(byName('validFrom', down)[0]).toBe('Årlig avsetning');
    expect(byName('ties', true)[0]).toBe('Innovasjon Norge');
  });

  it('turns round at the second press, and begins with most where things are counted', () => {
    const shown = chosenColumns(nodes, { columns: [], sort: null }, firstNodeColumns);
    const [name, ties] = ['name', 'ties'].map((id) => shown.find((column) => column.id === id));
    if (name === undefined || ties === undefined) throw new Error('The table has both.');
    expect(nextSort({ column: name, down: false }, name)).toEqual({ column: 'name', down: true });
    expect(nextSort({ column: name, down: false }, ties)).toEqual({ column: 'ties', down: true });
    expect(nextSort({ column: ties, down: true }, name)).toEqual({ column: 'name', down: false });
  });
});

describe('choosing', () => {
  const shown = (columns: readonly string[]) =>
    chosenColumns(nodes, { columns, sort: null }, firstNodeColumns).map(({ id }) => id);

  it('keeps the name first, and passes over what the map does not have', () => {
    expect(shown(['ties', 'name', 'own-gone', 'status'])).toEqual(['name', 'ties', 'status']);
    expect(shown(['own-gone'])).toEqual(firstNodeColumns);
    expect(shown([])).toEqual(firstNodeColumns);
  });

  it('adds at the end, takes out, and moves by one place but never before the first', () => {
    expect(toggledColumn(['name', 'kind'], 'ties')).toEqual(['name', 'kind', 'ties']);
    expect(toggledColumn(['name', 'kind', 'ties'], 'kind')).toEqual(['name', 'ties']);
    expect(movedColumn(['name', 'kind', 'ties'], 'ties', -1)).toEqual(['name', 'ties', 'kind']);
    expect(movedColumn(['name', 'kind', 'ties'], 'kind', -1)).toEqual(['name', 'kind', 'ties']);
    expect(movedColumn(['name', 'kind', 'ties'], 'ties', 1)).toEqual(['name', 'kind', 'ties']);
    expect(movedColumn(['name', 'kind'], 'name', 1)).toEqual(['name', 'kind']);
  });
});
