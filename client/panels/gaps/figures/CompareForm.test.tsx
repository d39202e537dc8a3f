import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { CompareForm } from './CompareForm.tsx';

describe('CompareForm', () => {
  const open = () => {
    const onCompare = vi.fn();
    const graph = smallMap();
    renderPanel(
      graph,
      <CompareForm graph={graph} maps={[]} from="2026-01-01" today="2026-06-30" onCompare={onCompare} />,
    );
    const write = (label: string, value: string): void => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    };
    return { onCompare, write };
  };

  it('compares as soon as a day is chosen, and again with the second', () => {
    const { onCompare, write } = open();
    write('Fra dato', '2026-02-01');
    expect(onCompare).toHaveBeenLastCalledWith({ date: '2026-02-01' });
    write('Til dato (tomt er nå)', '2026-03-01');
    expect(onCompare).toHaveBeenLastCalledWith({ date: '2026-02-01', until: '2026-03-01' });
  });

  it('says how far back the map goes, and in the reader’s own words what cannot be compared', () => {
    const { onCompare, write } = open();
    expect(screen.getByText('Kartet går tilbake til 1. januar 2026.')).toBeTruthy();
    write('Fra dato', '2026-05-01');
    write('Til dato (tomt er nå)', '2026-02-01');
    onCompare.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Sammenlign' }));
    expect(screen.getByRole('alert').textContent).toMatch(/^Det kan ikke sammenlignes\. .* den tidligste først\.$/);
    expect(screen.getByLabelText('Fra dato').getAttribute('aria-invalid')).toBe('true');
    expect(onCompare).not.toHaveBeenCalled();
    write('Fra dato', '2026-01-05');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onCompare).toHaveBeenCalledWith({ date: '2026-01-05', until: '2026-02-01' });
  });

  it('does not compare days that are not in order, or that the map does not know', () => {
    const { onCompare, write } = open();
    write('Fra dato', '0202-02-01');
    write('Fra dato', '2027-02-01');
    write('Til dato (tomt er nå)', '2026-01-15');
    write('Fra dato', '2026-02-01');
    expect(onCompare).not.toHaveBeenCalled();
  });
});
