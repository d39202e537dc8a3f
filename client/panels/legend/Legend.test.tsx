import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { Legend } from './Legend.tsx';

afterEach(cleanup);

it('says what the place means in the picture that is drawn, whatever layout was asked for', () => {
  const graph = smallMap();
  const given = { graph, visible: visibleGraph(graph, {}), ribbons: false, gatherings: 0, unasked: false };
  const place = (): string | undefined => [...document.querySelectorAll('.legend section')].at(-1)?.textContent;
  renderPanel(graph, <Legend {...given} layout="circle" onClose={() => undefined} />, '?layout=network');
  expect(place()).not.toContain('ligger nær hverandre');
  cleanup();
  renderPanel(graph, <Legend {...given} layout="network" onClose={() => undefined} />);
  expect(place()).toContain('ligger nær hverandre');
});
