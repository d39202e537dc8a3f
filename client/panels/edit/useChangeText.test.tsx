import { defaultSettings, emptyGraph, putSettings } from '@sirkel/graph-schema';
import type { Change, NodeRecord } from '@sirkel/graph-schema';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import type { MapStore } from '../../state/createMapStore.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import { MapContext } from '../../state/useMap.ts';
import type { OpenMap } from '../../state/useMap.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import { useChangeText } from './useChangeText.ts';

const preferences = {
  language: () => 'nb',
  theme: () => 'light',
  subscribe: () => () => undefined,
} as unknown as Preferences;
const graph = emptyGraph();
putSettings(graph, defaultSettings({ title: { nb: 'Kart' } }));
const snapshot = { graph };
const store = { snapshot: () => snapshot, subscribe: () => () => undefined } as unknown as MapStore;
const map = { id: 'm', store } as unknown as OpenMap;

function Around({ children }: { readonly children: ReactNode }) {
  return (
    <I18nextProvider i18n={createTexts('nb')}>
      <PreferencesContext value={preferences}>
        <MapContext value={map}>{children}</MapContext>
      </PreferencesContext>
    </I18nextProvider>
  );
}

const house = { id: 'h', kind: 'actor', name: 'Huset', status: 'existing', layer: 'region' };

function say(before: object, after: object): string {
  const edit = { action: 'put', record: 'node', id: 'h', before: before as NodeRecord, after: after as NodeRecord };
  const { result } = renderHook(useChangeText, { wrapper: Around });
  return result.current({ edits: [edit] } as unknown as Change);
}

describe('what is said of a change', () => {
  it('of one field is what it said and says now', () => {
    expect(say(house, { ...house, layer: 'state' })).toBe('«Huset»: ring fra «Regionen» til «Staten».');
    expect(say(house, { ...house, shortName: 'H' })).toBe('«Huset»: kortnavn er nå «H».');
    expect(say({ ...house, shortName: 'H' }, house)).toBe('«Huset»: kortnavn er tømt.');
  });

  it('of several fields is which', () => {
    expect(say(house, { ...house, layer: 'state', shortName: 'H' })).toBe('«Huset»: kortnavn og ring.');
  });

  it('is a line, however long the values are', () => {
    const long = say(house, { ...house, summary: { nb: 'Kaffe og prat hver dag, '.repeat(10) } });
    expect(long).toBe('«Huset»: kort sagt er nå «Kaffe og prat hver dag, Kaffe o…».');
  });
});
