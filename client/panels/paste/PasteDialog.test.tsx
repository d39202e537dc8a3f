import { emptyGraph } from '@sirkel/graph-schema';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderFirst } from '../renderPanel.fixture.tsx';
import PasteDialog from './PasteDialog.tsx';

it('has its texts when it is the first that is opened of what comes late', () => {
  // There are no such things in this DOM.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
  renderFirst(emptyGraph(), <PasteDialog onAdded={() => undefined} onClose={() => undefined} />);
  expect(screen.getByText('Lim inn fra regneark')).toBeDefined();
});
