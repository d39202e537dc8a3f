import { act, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../i18n/createTexts.ts';
import type { Request } from '../graphql/createRequest.ts';
import { RequestError } from '../graphql/RequestError.ts';
import { createAddressBar } from '../state/createAddressBar.ts';
import { createPreferences } from '../state/createPreferences.ts';
import { AddressContext } from '../state/useAddress.ts';
import { PreferencesContext } from '../state/usePreferences.ts';
import { removeMapMutation } from '../graphql/operations.ts';
import { App } from './App.tsx';
import { createServices } from './createServices.ts';
import { ServicesContext } from './Services.ts';

const forgetful = { read: () => null, write: () => undefined };

/** The program at a page that is not there, so that nothing else is asked for; signed in until `end`. */
function program() {
  let signedIn = true;
  const request = ((operation: unknown) => {
    if (operation === removeMapMutation) return Promise.reject(new RequestError('UNAUTHENTICATED', 'nobody'));
    const me = signedIn ? { role: 'coordinator', id: 'c', mayDo: [] } : { role: 'reader', id: null, mayDo: [] };
    return Promise.resolve({ me });
  }) as unknown as Request;
  const location = { pathname: '/finnes/ikke', search: '' };
  const history = { pushState: () => undefined, replaceState: () => undefined };
  const bar = createAddressBar({ location, history, addEventListener: () => undefined });
  const texts = createTexts('nb');
  const services = createServices({ window, request, texts, first: null, tab: forgetful, remembered: forgetful });
  render(
    <I18nextProvider i18n={texts}>
      <AddressContext value={bar}>
        <PreferencesContext value={createPreferences(bar, forgetful)}>
          <ServicesContext value={services}>
            <App />
          </ServicesContext>
        </PreferencesContext>
      </AddressContext>
    </I18nextProvider>,
  );
  const end = async (): Promise<void> => {
    signedIn = false;
    await act(() => services.request(removeMapMutation, { map: 'm' }).catch(() => undefined));
  };
  return { end };
}

describe('a session that ends elsewhere', () => {
  it('is told calmly once the server answers that nobody is signed in, and the bar says that one reads', async () => {
    const { end } = program();
    await screen.findByRole('button', { name: /Koordinator/ });
    expect(screen.queryByRole('alert')).toBeNull();
    await end();
    expect((await screen.findByRole('alert')).textContent).toContain('Du er logget ut');
    expect(screen.getByText('Du leser')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Les videre uten å logge inn' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
