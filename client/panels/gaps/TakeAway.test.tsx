import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { MapContext } from '../../state/useMap.ts';
import type { OpenMap } from '../../state/useMap.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import { TakeAway, TakeList } from './TakeAway.tsx';

const preferences = { language: () => 'nb', subscribe: () => () => undefined } as unknown as Preferences;

it('leads to the files of the open map, each with what it is', () => {
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <PreferencesContext value={preferences}>
        <MapContext value={{ id: 'provekart' } as unknown as OpenMap}>
          <LateTexts>
            <TakeAway />
            <TakeList list="brokers" withGroups />
          </LateTexts>
        </MapContext>
      </PreferencesContext>
    </I18nextProvider>,
  );
  const link = (name: string): HTMLElement => screen.getByRole('link', { name });
  expect(link('Alle funn (CSV)').getAttribute('href')).toBe('/maps/provekart/findings.csv?lang=nb');
  expect(link('Forskerpakke (ZIP)').getAttribute('href')).toBe('/maps/provekart/package.zip?lang=nb');
  expect(link('Last ned alle bindeledd (CSV)').getAttribute('href')).toContain('brokers.csv?lang=nb&withGroups=true');
  const help = document.getElementById(link('Forskerpakke (ZIP)').getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toContain('Uten kontaktpersoner.');
});
