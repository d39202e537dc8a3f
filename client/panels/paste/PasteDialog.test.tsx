import { emptyGraph } from '@sirkel/graph-schema';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderFirst } from '../renderPanel.fixture.tsx';
import PasteDialog from './PasteDialog.tsx';

it('has its texts when it is the first that is opened of what comes late', () => {
  // There is no such thing in this DOM.
  HTMLDialogElement.prototype.showModal = () => undefined;
  renderFirst(emptyGraph(), <PasteDialog onAdded={() => undefined} onClose={() => undefined} />);
  expect(screen.getByRole('dialog', { name: 'Lim inn fra regneark', hidden: true })).toBeDefined();
});
