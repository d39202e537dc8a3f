import { defaultSettings, emptyGraph } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { livePlace } from './livePlace.ts';

const settings = defaultSettings({ title: { nb: 'Kart' } });
const ring = settings.layers[0]?.id ?? '';
const graph: Graph = {
  ...emptyGraph(),
  settings,
  nodes: new Map(['a', 'b'].map((id) => [id, { id } as NodeRecord])),
};
const after = (search: string): string => {
  const address = readAddress('/kart/k', search);
  return writeAddress({ ...address, place: { ...address.place, ...livePlace(address.place, graph) } });
};

it('takes out what the map does not have', () => {
  expect(after('?collapsed=group:gone,group:a,these:a.b.gone,these:a.gone,cell:gone.finance&chosen=gone,a')).toBe(
    '/kart/k?collapsed=group:a,these:a.b&chosen=a',
  );
  expect(after('?kinds=actor&hidden=gone')).toBe('/kart/k?kinds=actor');
});

it('changes nothing where all of it is there, or where one would see something else without it', () => {
  for (const search of [
    `?collapsed=cell:${ring},cell:${ring}.none,these:a.b&chosen=a`,
    '?hidden=a',
    '?only=gone',
    '?shown=gone',
  ]) {
    expect(livePlace(readAddress('/kart/k', search).place, graph)).toBeNull();
  }
});
