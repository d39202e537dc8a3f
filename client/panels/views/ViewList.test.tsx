import type { Graph } from '@sirkel/graph-schema';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CameraContext, createCameraLink } from '../../state/cameraLink.ts';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { ViewForm } from './ViewForm.tsx';
import { ViewList } from './ViewList.tsx';

afterEach(cleanup);
const where = encodeURIComponent(
  'kind:actor ring:municipality status:weak,missing -sector:public text:arbeid ties:1..',
);

const nothing = (): void => undefined;

const form = (graph: Graph) => (
  <CameraContext value={createCameraLink()}>
    <ViewForm graph={graph} view={null} onTask={nothing} onCancel={nothing} onWritten={nothing} />
  </CameraContext>
);

describe('keeping what is shown', () => {
  it('is told to need a sign-in, and the link is offered instead', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const graph = smallMap();
    const list = { graph, onTask: () => undefined, onClose: () => undefined };
    renderPanel(graph, <ViewList {...list} mayEdit={false} />, '?kinds=actor&lang=nb');
    expect(screen.getByText(/^For å lagre en visning må du være logget inn/)).toBeTruthy();
    screen.getByRole('button', { name: 'Kopier lenke til det som vises nå' }).click();
    expect(await screen.findByText('Lenken er kopiert.')).toBeTruthy();
    // With how it is seen: on another screen it would begin otherwise.
    expect(writeText).toHaveBeenCalledWith(`${location.origin}/kart/lite?view=circle&kinds=actor`);
    cleanup();
    renderPanel(graph, <ViewList {...list} mayEdit />);
    expect(screen.queryByText(/^For å lagre en visning/)).toBeNull();
  });

  it('is named after the filter that was built, shortened', () => {
    const graph = smallMap();
    renderPanel(graph, form(graph), `?view=circle&where=${where}`);
    const { value } = screen.getByLabelText<HTMLInputElement>('Navn');
    expect(value).toBe('Aktører i ringen Kommune som er svake eller mangler…');
    expect(value.length).toBeLessThanOrEqual(80);
  });
});
