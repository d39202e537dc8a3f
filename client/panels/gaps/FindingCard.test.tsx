import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { method } from './answers/answers.fixture.ts';
import { FindingCard } from './FindingCard.tsx';
import type { Finding } from './Findings.ts';

const finding = (absence: Finding['absence']): Finding =>
  ({
    id: 'f',
    kind: 'missingRelation',
    absence,
    outgrown: false,
    canBeAsked: false,
    severity: 'high',
    nodes: [],
    relations: [],
    sources: [{ title: 'Heftet', where: 'linje 3', certainty: 'stated' }],
    sentence: { nb: 'Det mangler et møtested.', nn: '', en: '' },
    method,
  }) as unknown as Finding;

const show = (absence: Finding['absence']): void => {
  renderPanel(smallMap(), <FindingCard finding={finding(absence)} isTried onShow={() => undefined} />);
};
/** What is read before anything is opened. */
const closed = (): string =>
  [...document.querySelectorAll('.finding > p')].map(({ textContent }) => textContent).join(' ');

afterEach(cleanup);

it('names who says that something is missing, before anything is opened', () => {
  show('statedMissing');
  expect(closed()).toContain('Kilde: Heftet, linje 3.');
});

it('names nobody where it is only not recorded: no source says that', () => {
  show('notRecorded');
  expect(closed()).not.toContain('Kilde');
  expect(screen.getByText('Det mangler et møtested.')).toBeTruthy();
});
