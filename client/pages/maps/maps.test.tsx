import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../graphql/RequestError.ts';
import { createMapMutation, removeMapMutation } from '../../graphql/operations.ts';
import { createTexts } from '../../i18n/createTexts.ts';
import type { AddressBar } from '../../state/createAddressBar.ts';
import { AddressContext } from '../../state/useAddress.ts';
import { MeContext } from '../../state/useMe.ts';
import type { Me } from '../../state/useMe.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import { ServicesContext } from '../Services.ts';
import type { Services } from '../Services.ts';
import { NewMap } from './NewMap.tsx';
import { RemoveMap } from './RemoveMap.tsx';
import { RestoreMap } from './RestoreMap.tsx';

// jsdom knows no modal dialogs.
beforeAll(() => {
  const opening = (open: boolean) => ({
    value: () => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.open = open;
    },
  });
  Object.defineProperty(HTMLDialogElement.prototype, 'showModal', opening(true));
  Object.defineProperty(HTMLDialogElement.prototype, 'close', opening(false));
});

function show(what: ReactNode, mayDo: Me['mayDo'] = ['createMap', 'removeMap', 'restoreMap']) {
  const request = vi.fn((): Promise<unknown> => Promise.resolve({}));
  const restore = vi.fn((): Promise<void> => Promise.resolve());
  const go = vi.fn();
  const preferences = { language: () => 'nb', subscribe: () => ignore } as unknown as Preferences;
  const mapFiles = { address: (map: string) => `/maps/${map}/export`, restore };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <MeContext value={{ role: 'coordinator', id: 'c', mayDo }}>
        <AddressContext value={{ go } as unknown as AddressBar}>
          <PreferencesContext value={preferences}>
            <ServicesContext value={{ request, mapFiles } as unknown as Services}>{what}</ServicesContext>
          </PreferencesContext>
        </AddressContext>
      </MeContext>
    </I18nextProvider>,
  );
  return { request, restore, go };
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
const write = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const ignore = (): void => undefined;

describe('NewMap', () => {
  it('is offered only to those who may', () => {
    show(<NewMap />, []);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('makes a map from the template for a region: a click, a choice and a click', async () => {
    const { request, go } = show(<NewMap />);
    await press('Nytt kart');
    fireEvent.change(screen.getByLabelText('Hvilken region gjelder det?'), { target: { value: 'Telemark' } });
    await press('Lag kartet');
    const [, variables] = request.mock.calls[0] as unknown as [unknown, { input: Record<string, unknown> }];
    expect(variables.input).toMatchObject({
      title: 'Sosialt entreprenørskap i Telemark',
      region: 'Telemark',
      template: 'region',
      language: 'nb',
    });
    expect(variables.input['municipalities']).toHaveLength(17);
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('takes single municipalities, and a name that was written before the region was chosen', async () => {
    const { request } = show(<NewMap />);
    await press('Nytt kart');
    write('Hva skal kartet hete?', 'Grenland');
    fireEvent.change(screen.getByLabelText('Hvilken region gjelder det?'), { target: { value: 'some' } });
    write('Hva heter regionen?', 'Grenland');
    for (const name of ['Skien', 'Porsgrunn', 'Skien']) fireEvent.click(screen.getByLabelText(name));
    await press('Lag kartet');
    const [, variables] = request.mock.calls[0] as unknown as [unknown, { input: Record<string, unknown> }];
    expect(variables.input).toMatchObject({ title: 'Grenland', region: 'Grenland', municipalities: ['4001'] });
  });

  it('makes an empty circle with a title, and opens it', async () => {
    const { request, go } = show(<NewMap />);
    await press('Nytt kart');
    fireEvent.click(screen.getByLabelText('Tom sirkel'));
    write('Hva skal kartet hete?', ' Agder ');
    await press('Lag kartet');
    const [operation, variables] = request.mock.calls[0] as unknown as [
      unknown,
      { input: { id: string; title: string } },
    ];
    expect(operation).toBe(createMapMutation);
    expect(variables.input).toEqual({ id: variables.input.id, title: 'Agder' });
    expect(go).toHaveBeenCalledWith({ page: 'map', map: variables.input.id });
  });

  it('asks for a title before it sends anything', async () => {
    const { request } = show(<NewMap />);
    await press('Nytt kart');
    await press('Lag kartet');
    expect(screen.getByText('Gi kartet et navn.')).toBeTruthy();
    expect(request).not.toHaveBeenCalled();
  });

  it('makes the same map when it has to send again, and keeps what was written', async () => {
    const { request, go } = show(<NewMap />);
    request.mockRejectedValueOnce(new RequestError('UNREACHABLE', 'down'));
    await press('Nytt kart');
    write('Hva skal kartet hete?', 'Agder');
    await press('Lag kartet');
    expect(screen.getByRole('alert').textContent).toContain('Kartet ble ikke laget.');
    await press('Lag kartet');
    expect(request.mock.calls[1]).toEqual(request.mock.calls[0]);
    expect(go).toHaveBeenCalledTimes(1);
  });
});

describe('RemoveMap', () => {
  it('deletes nothing until the title has been written', async () => {
    const { request } = show(<RemoveMap map="m" title="Vestfold og Telemark" onClose={ignore} />);
    write('Skriv navnet på kartet for å slette det', 'Vestfold');
    await press('Slett for alltid');
    expect(screen.getByText('Det er ikke det samme som «Vestfold og Telemark».')).toBeTruthy();
    expect(request).not.toHaveBeenCalled();
  });

  it('deletes it then, and goes to the front page', async () => {
    const { request, go } = show(<RemoveMap map="m" title="Vestfold og Telemark" onClose={ignore} />);
    write('Skriv navnet på kartet for å slette det', 'vestfold  og telemark');
    await press('Slett for alltid');
    expect(request).toHaveBeenCalledWith(removeMapMutation, { map: 'm' });
    expect(go).toHaveBeenCalledWith({ page: 'start' });
  });
});

describe('RestoreMap', () => {
  const choose = (file: File): void => {
    fireEvent.change(screen.getByLabelText('Fil'), { target: { files: [file] } });
  };

  it('sends the file into this map, and closes', async () => {
    const close = vi.fn();
    const { restore } = show(<RestoreMap map="m" title="Agder" onClose={close} />);
    const file = new File(['{}'], 'kart.ndjson');
    await press('Erstatt kartet');
    expect(screen.getByText('Velg en fil først.')).toBeTruthy();
    choose(file);
    await press('Erstatt kartet');
    expect(restore).toHaveBeenCalledWith(file, 'm');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('says that nothing has changed when the file is no map', async () => {
    const { restore } = show(<RestoreMap map="m" title="Agder" onClose={ignore} />);
    restore.mockRejectedValueOnce(new RequestError('INVALID', 'line 1'));
    choose(new File(['x'], 'bilde.png'));
    await press('Erstatt kartet');
    expect(screen.getByRole('alert').textContent).toContain('Kartet er som før.');
  });
});
