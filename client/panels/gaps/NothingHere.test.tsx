import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import type { Finding } from './Findings.ts';
import { NothingHere } from './NothingHere.tsx';
import type { NothingHereProps } from './NothingHere.tsx';

const stated = { id: 'stated', absence: 'statedMissing' } as Finding;
const thin = { id: 'thin', absence: 'notRecorded' } as Finding;
const none: NothingHereProps['gaps'] = { findings: [], notRecorded: [], setAside: [] };

const said = (part: NothingHereProps['part'], gaps: Partial<NothingHereProps['gaps']>): string | null => {
  renderPanel(smallMap(), <NothingHere part={part} gaps={{ ...none, ...gaps }} />);
  return screen.queryByText(/\w/u)?.textContent ?? null;
};

it('says nothing where something is listed', () => {
  expect(said('missing', { findings: [stated], notRecorded: [thin] })).toBeNull();
  expect(said('notRecorded', { notRecorded: [thin] })).toBeNull();
});

it('says of a map of which no source says that anything is missing just that', () => {
  expect(said('missing', {})).toBe('Ingen kilde sier at noe mangler.');
});

it('does not take what is not recorded for covered', () => {
  expect(said('missing', { notRecorded: [thin] })).toBe(
    'Ingen kilde sier at noe mangler. Det som bare ikke er registrert, står under «Ikke registrert».',
  );
});

it('does not say that nothing is missing where all of it was set aside', () => {
  expect(said('missing', { setAside: [stated] })).toBe(
    'Ingenting står her nå: Det som er funnet, er lagt til side, og står lenger ned.',
  );
});

it('counts only what was set aside of the same part', () => {
  expect(said('missing', { setAside: [thin] })).toBe('Ingen kilde sier at noe mangler.');
});

it('does not say that everything is recorded', () => {
  expect(said('notRecorded', {})).toBe(
    'Ingenting står her nå. Her står bare hull som det registrerte selv viser, så mer kan mangle.',
  );
});

it('says that what is not recorded was set aside', () => {
  expect(said('notRecorded', { setAside: [thin] })).toContain('lagt til side');
});
