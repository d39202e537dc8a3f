import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { method } from '../../gaps/answers/answers.fixture.ts';
import type { Routes } from './RouteAnswers.ts';
import { RouteList } from './RouteList.tsx';

const said = (nb: string) => ({ nb, nn: nb, en: nb });
const routes = {
  routes: [
    {
      nodes: ['norge', 'rad'],
      relations: ['betaler'],
      handOffs: 0,
      ringsCrossed: null,
      throughGroups: [],
      sentence: said('Behovet møtes av rådet.'),
    },
  ],
  more: false,
  none: null,
  passing: { sentence: said('Alle veiene går gjennom Innovasjon Norge.'), gateways: ['norge'] },
  method,
  withGroups: true,
} as unknown as Routes;

it('answers before it tells whom all the ways pass', () => {
  renderPanel(
    smallMap(),
    <RouteList
      graph={smallMap()}
      told={{ state: 'answered', data: routes }}
      asked={{ withGroups: true, question: {} }}
      isOld={false}
      onMore={undefined}
      onShow={() => undefined}
      onSelect={() => undefined}
    />,
  );
  const answer = screen.getByText('Behovet møtes av rådet.');
  const passing = screen.getByText('Alle veiene går gjennom Innovasjon Norge.');
  expect(answer.compareDocumentPosition(passing) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
