import type { Core } from 'cytoscape';
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { madeUpMap } from '../view/madeUpMap.fixture.ts';
import CircleCanvas from './CircleCanvas.tsx';

const graph = madeUpMap();
const picture = madeUpPicture(graph);
const words = { label: 'Sirkelen', keys: 'Piltastene', nothingHere: 'ingen', tray: 'Uten ring' };

type Wrapper = { readonly prototype: { componentDidMount: () => void } };
type Mounted = { readonly _cy: Core };

/** What a browser has and this DOM lacks: a drawing context, and a word when something changes its size. */
function lendBrowser(): void {
  const lent: Record<string | symbol, unknown> = {};
  const context = new Proxy(lent, {
    get: (kept, name) => kept[name] ?? (() => ({ width: 10, addColorStop: () => undefined, data: [] })),
  });
  HTMLCanvasElement.prototype.getContext = (() => context) as unknown as HTMLCanvasElement['getContext'];
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  globalThis.matchMedia = (() => ({ matches: true })) as unknown as typeof globalThis.matchMedia;
}

describe('CircleCanvas under StrictMode', () => {
  const made: Core[] = [];
  const living = (): readonly Core[] => made.filter((cy) => !cy.destroyed());
  const show = () =>
    render(
      <StrictMode>
        <CircleCanvas
          picture={picture}
          urgent
          selected={null}
          words={words}
          describe={(id) => id}
          verbOf={() => null}
          onSelect={() => undefined}
        />
      </StrictMode>,
    );

  beforeEach(() => {
    lendBrowser();
    made.length = 0;
    // Every Cytoscape that the wrapper makes, also those that it throws away.
    const { prototype } = CytoscapeComponent as unknown as Wrapper;
    const mount = prototype.componentDidMount;
    const mounting = vi.spyOn(prototype, 'componentDidMount');
    mounting.mockImplementation(() => {
      const wrapper = mounting.mock.contexts.at(-1) as Mounted;
      mount.call(wrapper);
      made.push(wrapper._cy);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('leaves one Cytoscape alive, and shows the picture in it', () => {
    show();
    expect(made.length).toBeGreaterThan(1);
    const [cy, ...others] = living();
    expect(others).toEqual([]);
    expect(cy?.nodes('.node').length).toBe(graph.nodes.size);
    expect(screen.getAllByRole('application', { name: 'Sirkelen' })).toHaveLength(1);
  });

  it('leaves none alive when it goes', () => {
    show().unmount();
    expect(living()).toEqual([]);
  });
});
