import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createTexts } from '../i18n/createTexts.ts';
import type { AddressBar } from '../state/createAddressBar.ts';
import type { Preferences } from '../state/createPreferences.ts';
import { AddressContext } from '../state/useAddress.ts';
import { PreferencesContext } from '../state/usePreferences.ts';
import { MapList } from './MapList.tsx';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';

it('tells only ties that are there as ties, and the others beside', async () => {
  const listed = (id: string, relationsInForce: number) => ({
    id,
    nodeCount: 5,
    relationCount: 7,
    relationsInForce,
    settings: { title: { nb: id } },
  });
  const services = { request: () => Promise.resolve({ maps: [listed('a', 4), listed('b', 7)] }) };
  const preferences = { language: () => 'nb', subscribe: () => () => undefined } as unknown as Preferences;
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <AddressContext value={{ link: () => '/', go: () => undefined } as unknown as AddressBar}>
        <PreferencesContext value={preferences}>
          <ServicesContext value={services as unknown as Services}>
            <MapList />
          </ServicesContext>
        </PreferencesContext>
      </AddressContext>
    </I18nextProvider>,
  );
  const some = '5 oppføringer · 4 koblinger · 3 som mangler, er foreslått eller er avsluttet';
  expect(await screen.findByText(some)).toBeTruthy();
  expect(screen.getByText('5 oppføringer · 7 koblinger')).toBeTruthy();
});
