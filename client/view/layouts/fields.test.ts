import { describe, expect, it } from 'vitest';
import { fieldOf } from '../circle/fields.ts';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from '../madeUpMap.fixture.ts';
import { nodeFacts } from '../nodeFacts.ts';
import { fields } from './fields.ts';
import { planGrid } from './fields/planGrid.ts';
import { slotRows } from './fields/slotRows.ts';
import { layoutInput } from './layoutInput.ts';

const graph = madeUpMap();
const input = layoutInput(graph, { layers: madeUpLayers, fieldLabels: madeUpFieldLabels, centre: null });
const inside = ({ x, y }: { x: number; y: number }, rect: { x: number; y: number; width: number; height: number }) =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;

describe('fields and rings', () => {
  const { placement, ground } = fields.place(input);
  const grid = planGrid(input.nodes, madeUpLayers);

  it('has each node in the cell of its ring and field, which are those of the circle', () => {
    for (const node of graph.nodes.values()) {
      const { layer = '', elements } = nodeFacts(node);
      const key = layer === 'everydayLife' ? layer : `${layer}/${fieldOf(elements)}`;
      const cell = grid.cells.find((each) => each.key === key);
      const spot = placement.spots.get(node.id);
      expect(spot?.cell).toBe(key);
      expect(cell !== undefined && spot !== undefined && inside(spot, cell.rect)).toBe(true);
    }
  });

  it('draws every cell, also those with nothing in them, and names each field and ring', () => {
    // Seven rings and what lies outside; the innermost is one cell.
    expect(ground?.shapes.length).toBe(1 + 7 * 8);
    expect(grid.cells.some(({ members, drawn }) => drawn && members.length === 0)).toBe(true);
    const said = ground?.names.map(({ says }) => says.what);
    expect(said?.filter((what) => what === 'field').length).toBe(8);
    expect(said?.filter((what) => what === 'ring').length).toBe(8);
    // Between the ring that is not divided and the first that is: what lies in that one belongs to no field.
    const [innermost, next] = grid.rows;
    for (const { says, at } of ground?.names ?? []) {
      if (says.what !== 'field') continue;
      expect(at.y).toBeGreaterThan(innermost?.bottom ?? NaN);
      expect(at.y).toBeLessThan(next?.top ?? NaN);
    }
  });

  it('keeps a row for those without a ring, and only where there are any', () => {
    expect(ground?.names.some(({ says }) => says.what === 'unplaced')).toBe(false);
    const loose = {
      ...input,
      nodes: input.nodes.map((node, index) => (index < 3 ? { ...node, layer: undefined } : node)),
    };
    const made = fields.place(loose);
    const row = made.ground?.names.find(({ says }) => says.what === 'unplaced');
    expect(row?.says).toEqual({ what: 'unplaced', count: 3 });
    // Each stands below the field it belongs to.
    const { columns } = planGrid(loose.nodes, madeUpLayers);
    for (const { id, field } of loose.nodes.slice(0, 3)) {
      const column = columns.find((each) => each.id === field);
      const x = made.placement.spots.get(id)?.x ?? NaN;
      expect(x).toBeGreaterThan(column?.x ?? NaN);
      expect(x).toBeLessThan((column?.x ?? NaN) + (column?.width ?? NaN));
    }
  });

  it('has room in every cell for all that lies in it, 22 px apart', () => {
    const many = layoutInput(madeUpMap(5), { layers: madeUpLayers, fieldLabels: madeUpFieldLabels, centre: null });
    for (const { rect, members } of planGrid(many.nodes, madeUpLayers).cells) {
      const points = slotRows(rect, members.length).flat();
      expect(points.length).toBe(members.length);
      points.forEach((a, index) => {
        for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(22);
      });
    }
  });

  it('shortens the ties within the cells', () => {
    const lengthOf = (spots: ReadonlyMap<string, { readonly x: number; readonly y: number }>): number =>
      input.ties.reduce((sum, { from, to }) => {
        const [a, b] = [spots.get(from), spots.get(to)];
        return a === undefined || b === undefined ? sum : sum + Math.hypot(a.x - b.x, a.y - b.y);
      }, 0);
    const unordered = fields.place({ ...input, ties: [] }).placement.spots;
    expect(lengthOf(placement.spots)).toBeLessThan(lengthOf(unordered));
  });
});
