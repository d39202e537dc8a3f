import { emptyGraph } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createAddressBar } from '../state/createAddressBar.ts';
import { AddressContext } from '../state/useAddress.ts';
import { useLivePlace } from './useLivePlace.ts';

const mapOf = (...ids: readonly string[]): Graph => ({
  ...emptyGraph(),
  nodes: new Map(ids.map((id) => [id, { id } as NodeRecord])),
});

function Shown({ graph }: { readonly graph: Graph | null }) {
  useLivePlace(graph);
  return null;
}

it('takes out what is not there when the map is opened, and not what goes while one looks', () => {
  const bar = createAddressBar({
    location: { pathname: '/kart/k', search: '?chosen=a,b,gone' },
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
  });
  const shown = (graph: Graph | null) => (
    <AddressContext value={bar}>
      <Shown graph={graph} />
    </AddressContext>
  );
  const { rerender } = render(shown(null));
  expect(bar.current().place.chosen).toEqual(['a', 'b', 'gone']);
  rerender(shown(mapOf('a', 'b')));
  expect(bar.current().place.chosen).toEqual(['a', 'b']);
  rerender(shown(mapOf('a')));
  expect(bar.current().place.chosen).toEqual(['a', 'b']);
});
