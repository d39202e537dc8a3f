import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { BrokerList } from './BrokerList.tsx';
import type { Brokers } from './Findings.ts';

const exact: Brokers = {
  cursor: 'c',
  isOld: false,
  leftOut: { groups: 2, nodes: 3, relations: 4 },
  sources: null,
  seed: null,
  brokers: [{ actor: 'norge', betweenness: 0.25, error: 0, contacts: 3 }],
};

function shown(brokers: Brokers): string {
  const none = (): void => undefined;
  renderPanel(
    smallMap(),
    <BrokerList
      graph={smallMap()}
      brokers={brokers}
      withGroups={false}
      onWithGroups={none}
      onSelect={none}
      onWithout={none}
    />,
  );
  return (screen.getByText('Bindeledd').closest('section')?.textContent ?? '').replaceAll('\u00a0', ' ');
}

it('says how exact figures were worked out', () => {
  const text = shown(exact);
  expect(text).toContain('25 % av veiene mellom andre går gjennom denne · koblet til 3 andre');
  expect(text).toContain('Slik er det regnet ut');
  expect(text).toContain('Etter Freeman 1977, Brandes 2001.');
  expect(text).toContain(
    'Ikke med: 2 grupper og roller, 3 oppføringer med annen status og 4 koblinger med annen status.',
  );
  expect(text).toContain('Tallene er nøyaktige.');
  expect(text).not.toContain('±');
});

it('says of figures that were estimated that they are, how far off each may be, and from what chance began', () => {
  const [broker] = exact.brokers;
  const text = shown({ ...exact, sources: 600, seed: 7, brokers: broker ? [{ ...broker, error: 0.012 }] : [] });
  expect(text).toContain('Omtrent 25 % av veiene mellom andre går gjennom, ± 1,2 prosentpoeng · koblet til 3 andre');
  expect(text).toContain('600 aktører som er trukket tilfeldig (utgangspunkt 7)');
  expect(text).not.toContain('Tallene er nøyaktige.');
});
