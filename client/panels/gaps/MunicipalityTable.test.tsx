import { putSettings } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { method } from './answers/answers.fixture.ts';
import type { MunicipalityCoverage } from './Findings.ts';
import { MunicipalityChoice } from './MunicipalityChoice.tsx';
import { MunicipalityTable } from './MunicipalityTable.tsx';

const nothing = { faded: [], missing: [], proposed: [] };
const coverageOf = (places: readonly (readonly [code: string, name: string])[]): MunicipalityCoverage => ({
  ...{ cursor: 'c', isOld: false, isWholeRegion: false, method },
  municipalities: places.map(([code, name]) => ({ code, name })),
  wide: [{ ...nothing, element: 'finance', present: ['wide'], providers: ['wide'], faded: ['old'] }],
  cells: places.map(([municipality], at) => ({
    ...nothing,
    ...{ element: 'finance', municipality, state: at === 0 ? 'covered' : 'thin' },
    ...(at === 0 ? { present: ['own'], providers: ['own'] } : { present: [], providers: [] }),
  })),
});
const show = (coverage: MunicipalityCoverage, graph = smallMap(), search = ''): void => {
  renderPanel(graph, <MunicipalityTable graph={graph} coverage={coverage} onSelect={() => undefined} />, search);
};
const mapOf = (region: string): Graph => {
  const graph = smallMap();
  if (graph.settings !== null) putSettings(graph, { ...graph.settings, region });
  return graph;
};

it('opens who names a municipality, who reaches everywhere, and who is alone', async () => {
  show(
    coverageOf([
      ['3907', 'Sandefjord'],
      ['3901', 'Horten'],
    ]),
  );
  // By name, as one looks for them.
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Horten', 'Sandefjord']);
  const cell = screen.getByRole('button', { name: 'Sandefjord, Finansiering: dekket' });
  expect(cell.textContent).toBe('●1');
  await userEvent.click(cell);
  expect(screen.getByText('Nevner Sandefjord').nextSibling?.textContent).toBe('own');
  expect(screen.getByText('Når fylket, regionen, landet eller flere land').nextSibling?.textContent).toBe('wide');
  expect(document.querySelector('.coverage__open')?.textContent).toContain('Svakt eller avsluttetold');
  expect(document.querySelector('.coverage__open')?.textContent).not.toContain('som den som står for det');
  await userEvent.click(screen.getByRole('button', { name: 'Horten, Finansiering: bare én' }));
  expect(screen.getByText('Bare «wide» er registrert som den som står for det.')).toBeDefined();
  // Its numbers say how they were worked out.
  expect(screen.getByText('Slik er det regnet ut').parentElement?.textContent).toContain('Slik.');
});

it('is folded when the map names many, and not there when it names none', () => {
  show(coverageOf(Array.from({ length: 9 }, (_, at) => [String(3901 + at), `Kommune ${String(at)}`] as const)));
  expect(screen.getByText('Felt i 9 kommuner').closest('details')?.open).toBe(false);
  show(coverageOf([]));
  expect(document.querySelectorAll('details.places')).toHaveLength(1);
});

it('stands open where the address means it, and says which municipalities have a row', () => {
  const nine = coverageOf(Array.from({ length: 9 }, (_, at) => [String(3901 + at), `Kommune ${String(at)}`] as const));
  show({ ...nine, isWholeRegion: true }, mapOf('Vestfold'), '?view=gaps&section=places');
  expect(screen.getByText('Felt i 9 kommuner').closest('details')?.open).toBe(true);
  expect(screen.getByText(/^Her står alle kommunene i Vestfold/)).toBeDefined();
  show(nine, mapOf('Grenland'));
  expect(screen.getByText(/hører til «Grenland»\./)).toBeDefined();
  show(nine);
  expect(screen.getByText(/kartet sier ikke hvilken region/)).toBeDefined();
});

it('chooses a municipality in the address, one that the map does not name too, and says what counts', async () => {
  const graph = smallMap();
  const bar = renderPanel(graph, <MunicipalityChoice graph={graph} />, '?municipality=4020');
  expect(screen.getByText(/^Bare det som er sagt å nå Midt-Telemark, teller:/)).toBeDefined();
  const choice = screen.getByLabelText<HTMLSelectElement>('Kommune');
  expect(choice.selectedOptions[0]?.textContent).toBe('Midt-Telemark');
  await userEvent.selectOptions(choice, 'Hele kartet');
  expect(bar.current().place.municipality).toBeNull();
});
