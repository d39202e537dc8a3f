import { emptyGraph } from '@sirkel/graph-schema';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditDesk } from '../edit/desk/createEditDesk.ts';
import { EditDeskContext } from '../edit/desk/useEditDesk.ts';

import { renderFirst } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import PasteDialog from './PasteDialog.tsx';

beforeEach(() => {
  // There are no such things in this DOM.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
});
afterEach(cleanup);

const dialog = <PasteDialog onAdded={() => undefined} onClose={() => undefined} />;

describe('the dialog for rows of a spreadsheet', () => {
  it('has its texts when it is the first that is opened of what comes late', () => {
    renderFirst(emptyGraph(), dialog);
    expect(screen.getByText('Lim inn fra regneark')).toBeDefined();
  });

  it('tells apart what is lost by skipping a row and what the row says otherwise', () => {
    const desk = {} as EditDesk;
    renderFirst(smallMap(), <EditDeskContext value={desk}>{dialog}</EditDeskContext>);
    const rows = 'Navn\tNettsted\tSektor\nInnovasjon Norge\thttps://example.org\tFrivillig';
    fireEvent.paste(screen.getByLabelText('Lim inn radene her'), { clipboardData: { getData: () => rows } });
    expect(screen.getByText(/^Dette er tomt på kartet, og kommer ikke med/).textContent).toContain('nettsted');
    expect(screen.getByText(/^Raden sier noe annet om dette/).textContent).toContain('sektor');
  });
});
