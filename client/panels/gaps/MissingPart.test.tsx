import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Told } from '../frame/Told.tsx';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { method } from './answers/answers.fixture.ts';
import type { MunicipalityCoverage } from './Findings.ts';
import { MissingPart } from './MissingPart.tsx';

afterEach(cleanup);

const asking = { state: 'asking' } as const;
const nowhere: MunicipalityCoverage = {
  ...{ cursor: 'c', isOld: false, isWholeRegion: false, method },
  ...{ municipalities: [], wide: [], cells: [] },
};

function waysDown(municipalities: Told<MunicipalityCoverage>): readonly (string | null)[] {
  const told = { gaps: asking, bottlenecks: asking, coverage: asking, municipalities };
  renderPanel(
    smallMap(),
    <MissingPart
      graph={smallMap()}
      {...told}
      answers={{ needs: null, recommendations: null }}
      isOld={false}
      onSelect={() => undefined}
      onShow={() => undefined}
    />,
  );
  return screen.getAllByRole('link').map(({ textContent }) => textContent);
}

it('leads to the municipalities where there are some, and as long as nobody knows', () => {
  expect(waysDown(asking)).toContain('Kommuner');
  cleanup();
  expect(waysDown({ state: 'answered', data: nowhere })).toEqual(
    expect.not.arrayContaining([expect.stringContaining('Kommuner')]),
  );
});
