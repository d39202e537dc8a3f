import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../graphql/RequestError.ts';
import { createTexts } from '../i18n/createTexts.ts';
import type { MapSnapshot, MapStore } from '../state/createMapStore.ts';
import { MapContext } from '../state/useMap.ts';
import type { OpenMap } from '../state/useMap.ts';
import { MapStanding } from './MapStanding.tsx';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';

const nobody = { me: null, signedOut: false, unanswered: null };
const pending = [{ operationId: 'o', edits: [], sequence: null }];

/** The mark over a map that stands so, and a clock that goes on only when told to. */
function standing(first: Partial<MapSnapshot>) {
  let snapshot = {
    connection: { state: 'live' },
    pending: [],
    takingBack: null,
    trouble: null,
    ...first,
  } as unknown as MapSnapshot;
  let timers: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const store = {
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as MapStore;
  const later = (run: () => void) => {
    timers.push(run);
    return () => {
      timers = timers.filter((other) => other !== run);
    };
  };
  const session = { state: () => nobody, subscribe: () => () => undefined };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <ServicesContext value={{ later, session } as unknown as Services}>
        <MapContext value={{ store } as OpenMap}>
          <MapStanding />
        </MapContext>
      </ServicesContext>
    </I18nextProvider>,
  );
  return {
    show: (next: Partial<MapSnapshot>) => {
      act(() => {
        snapshot = { ...snapshot, ...next };
        for (const listener of listeners) listener();
      });
    },
    wait: () => {
      act(() => {
        for (const run of timers.splice(0)) run();
      });
    },
  };
}

describe('MapStanding', () => {
  it('says that it saves only when that takes its time, and no longer than it does', () => {
    const { show, wait } = standing({ pending });
    expect(screen.getByText('Direkte')).toBeTruthy();
    wait();
    expect(screen.getByText('Lagrer …')).toBeTruthy();
    show({ pending: [] });
    expect(screen.getByText('Direkte')).toBeTruthy();
  });

  it('says while something is being taken back, too', () => {
    const { wait } = standing({ takingBack: 'undo' });
    wait();
    expect(screen.getByText('Lagrer …')).toBeTruthy();
  });

  it('says what an unsaved change waits for', () => {
    const { show, wait } = standing({ pending, connection: { state: 'offline', since: 0 } });
    wait();
    expect(screen.getByText('Ikke lagret ennå – venter på nett')).toBeTruthy();
    show({ connection: { state: 'reconnecting', since: 0 } });
    expect(screen.getByText('Ikke lagret ennå – venter på serveren')).toBeTruthy();
  });

  it('says that a change waits for a server that cannot save', () => {
    const trouble = new RequestError('UNAVAILABLE', 'x');
    const { wait } = standing({ pending, trouble });
    wait();
    expect(screen.getByText('Ikke lagret ennå – prøver igjen')).toBeTruthy();
  });

  it('counts what the server has answered as saved, though it is not in the map yet', () => {
    const { wait } = standing({ pending: [{ operationId: 'o', edits: [], sequence: 4 }] });
    wait();
    expect(screen.getByText('Direkte')).toBeTruthy();
  });
});
