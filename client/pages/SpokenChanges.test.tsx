import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createTexts } from '../i18n/createTexts.ts';
import type { MapStore } from '../state/createMapStore.ts';
import { MapContext } from '../state/useMap.ts';
import type { OpenMap } from '../state/useMap.ts';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';
import { SpokenChanges } from './SpokenChanges.tsx';

it('says the same again as a change of its own', () => {
  let confirmed = 1;
  let changed = (): void => undefined;
  const store = {
    snapshot: () => ({ confirmed }),
    subscribe: (listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
  } as unknown as MapStore;
  const due: (() => void)[] = [];
  const later: Services['later'] = (run) => {
    due.push(run);
    return () => {
      due.splice(due.indexOf(run), 1);
    };
  };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <ServicesContext value={{ later } as Services}>
        <MapContext value={{ store } as OpenMap}>
          <SpokenChanges />
        </MapContext>
      </ServicesContext>
    </I18nextProvider>,
  );
  const said = (): string | null => screen.getByRole('status').textContent;
  const pass = (): void => {
    act(() => {
      due.shift()?.();
    });
  };
  changed();
  for (let round = 0; round < 2; round += 1) {
    confirmed += 1;
    changed();
    pass();
    expect(said()).toBe('1 endring på kartet.');
    pass();
    expect(said()).toBe('');
  }
});
