import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Mock } from 'vitest';
import type { ComparedWith } from '../../../state/comparePlace.ts';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { CompareForm } from './CompareForm.tsx';

/** The form, told by what it asks for as the address would. */
function Form({ begun = null, onCompare }: { readonly begun?: ComparedWith | null; readonly onCompare: Mock }) {
  const [compared, setCompared] = useState<ComparedWith | null>(begun);
  return (
    <>
      <CompareForm
        graph={smallMap()}
        maps={[]}
        from="2026-01-01"
        today="2026-06-30"
        compared={compared}
        onCompare={(chosen, isTyped) => {
          onCompare(chosen, isTyped);
          setCompared(chosen);
        }}
      />
      <button
        type="button"
        onClick={() => {
          setCompared(null);
        }}
      >
        Back
      </button>
    </>
  );
}

describe('CompareForm', () => {
  const open = () => {
    const onCompare = vi.fn();
    const graph = smallMap();
    renderPanel(graph, <Form onCompare={onCompare} />);
    const write = (label: string, value: string): void => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    };
    return { onCompare, write };
  };

  it('compares as soon as a day is chosen, and again with the second', () => {
    const { onCompare, write } = open();
    write('Fra dato', '2026-02-01');
    expect(onCompare).toHaveBeenLastCalledWith({ date: '2026-02-01' }, true);
    write('Til dato (tomt er nå)', '2026-03-01');
    expect(onCompare).toHaveBeenLastCalledWith({ date: '2026-02-01', until: '2026-03-01' }, true);
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
    expect(onCompare).toHaveBeenCalledWith({ date: '2026-01-05', until: '2026-02-01' }, true);
  });

  it('does not compare days that are not in order, or that the map does not know', () => {
    const { onCompare, write } = open();
    write('Fra dato', '0202-02-01');
    write('Fra dato', '2027-02-01');
    write('Til dato (tomt er nå)', '2026-01-15');
    write('Fra dato', '2026-02-01');
    expect(onCompare).not.toHaveBeenCalled();
  });

  it('begins with what the address says, and follows it back', () => {
    const begun = { date: '2026-02-01', until: '2026-03-01' };
    renderPanel(smallMap(), <Form begun={begun} onCompare={vi.fn()} />);
    const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
    expect([value('Fra dato'), value('Til dato (tomt er nå)')]).toEqual(['2026-02-01', '2026-03-01']);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(value('Fra dato')).toBe('');
  });

  it('has a moment of a link among its choices, also where no change of late is of it', () => {
    renderPanel(smallMap(), <Form begun={{ before: '2026-01-02T10:00:00.000Z' }} onCompare={vi.fn()} />);
    const field = screen.getByLabelText<HTMLSelectElement>('Slik kartet var');
    expect(field.selectedOptions[0]?.textContent).toMatch(/^Rett før 2\. januar 2026/);
  });
});
