import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { CircleCanvasProps } from './CircleCanvasProps.ts';
import type { CanvasLink } from './CanvasState.ts';
import { createCanvasController, type CanvasController } from './createCanvasController.ts';

/** Where the controller is, while the picture is mounted. */
export type ControllerRef = { readonly current: CanvasController | null };

/**
 * Makes the controller when the page has its Cytoscape, and unmakes it. In StrictMode effects run twice and the first
 * Cytoscape is destroyed, so the newest one is read from where the wrapper put it.
 */
export function useCanvasController(
  props: CircleCanvasProps,
  frame: { readonly current: HTMLDivElement | null },
  say: (text: string) => void,
) {
  const line = useRef<SVGPathElement>(null);
  const cy = useRef<Core | null>(null);
  const backdrop = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const controller = useRef<CanvasController | null>(null);
  const takeCy = useCallback((given: Core) => {
    cy.current = given;
  }, []);
  const newest = useRef(props);
  useEffect(() => {
    newest.current = props;
  });
  useEffect(() => {
    if (cy.current === null || backdrop.current === null || overlay.current === null) return undefined;
    const made = createCanvasController({
      cy: cy.current,
      layers: { backdrop: backdrop.current, overlay: overlay.current },
      link: () => linkOf(newest.current, say, line.current),
      reducedMotion: () => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    controller.current = made;
    const watcher = new ResizeObserver(() => {
      made.resize();
    });
    if (frame.current !== null) watcher.observe(frame.current);
    return () => {
      watcher.disconnect();
      made.destroy();
      controller.current = null;
    };
  }, [frame, say]);
  return { controller, takeCy, backdrop, overlay, line };
}

function linkOf(props: CircleCanvasProps, say: (text: string) => void, path: SVGPathElement | null): CanvasLink {
  return {
    words: props.words,
    verbOf: props.verbOf,
    onSelect: props.onSelect,
    onFocusNode: (id) => {
      say(id === null ? '' : props.describe(id));
    },
    onMove: (id, layer, angle) => {
      props.onMove?.(id, layer, angle);
    },
    onRibbon: (from, to) => {
      props.onRibbon?.(from, to);
    },
    onChoose: props.onChoose ?? null,
    onMenu: props.onMenu ?? null,
    onExpand: (id) => {
      props.onExpand?.(id);
    },
    // Past React: a line follows the hand.
    onLine: (line, takes) => {
      path?.toggleAttribute('data-takes', takes);
      path?.setAttribute(
        'd',
        line === null ? '' : `M${line.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}Z`,
      );
    },
  };
}
