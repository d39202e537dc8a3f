import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { method } from './answers/answers.fixture.ts';
import { CoverageTable } from './CoverageTable.tsx';
import type { Coverage } from './Findings.ts';

const cell = (element: 'finance' | 'guidance', rules: readonly string[]): Coverage['cells'][number] => ({
  element,
  layer: 'municipality',
  rules: [...rules],
  state: 'notRecorded',
  present: [],
  faded: [],
  missing: [],
  proposed: [],
});

const coverage: Coverage = {
  cursor: 'c',
  isOld: false,
  method,
  cells: [cell('finance', ['money']), cell('guidance', [])],
  rules: [
    {
      rule: {
        id: 'money',
        element: 'finance',
        layers: ['everydayLife', 'municipality'],
        source: { title: 'Heftet', where: 'linje 3', certainty: 'derived' },
      },
      state: 'notRecorded',
    },
  ],
};

it('says in an opened cell what the reference asks for, and who says so', async () => {
  renderPanel(smallMap(), <CoverageTable graph={smallMap()} coverage={coverage} onSelect={() => undefined} />);
  const [finance, guidance] = screen.getAllByRole('button', { name: /Kommune: ikke registrert/u });
  await userEvent.click(finance as HTMLElement);
  const opened = screen.getByRole('status');
  expect(opened.textContent).toContain(
    'i minst én av ringene «Livet blant folk» og «Kommune». Kilde: Heftet, linje 3.',
  );
  await userEvent.click(guidance as HTMLElement);
  expect(opened.textContent).toContain('Referansen sier ikke at noe bestemt skal finnes her.');
  expect(opened.textContent).not.toContain('Heftet');
});
