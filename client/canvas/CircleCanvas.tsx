import type { Core } from 'cytoscape';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Picture } from '../view/buildPicture.ts';
import { palettes } from '../view/look.ts';
import './circleCanvas.css';
import {
  createCanvasController,
  type CanvasController,
  type CanvasLink,
  type Insets,
} from './createCanvasController.ts';
import { keyCommand } from './keyCommand.ts';

/** What the page can ask of the picture. */
export type CircleCanvasHandle = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly png: (title: string, scale: number) => Promise<Blob>;
  /** Gives the picture the keyboard's focus, on this node. */
  readonly focusNode: (id: string) => void;
};

/** Texts of the picture, in the reader's language. */
export type CircleCanvasWords = CanvasLink['words'] & {
  /** What the picture is: "Kart over …, 97 noder". */
  readonly label: string;
  /** Which keys do what. */
  readonly keys: string;
};

export type CircleCanvasProps = {
  readonly picture: Picture;
  /** Whether the newest picture comes of the person's own doing: then it is shown at once. */
  readonly urgent?: boolean;
  readonly selected: string | null;
  readonly hits?: ReadonlySet<string>;
  /** Whether nodes can be dragged. */
  readonly movable?: boolean;
  readonly insets?: Insets;
  readonly words: CircleCanvasWords;
  /** A node as it is spoken: kind, name, ring, ties. */
  readonly describe: (id: string) => string;
  readonly verbOf: CanvasLink['verbOf'];
  readonly onSelect: CanvasLink['onSelect'];
  readonly onFocusNode?: CanvasLink['onFocusNode'];
  readonly onMove?: CanvasLink['onMove'];
  readonly ref?: Ref<CircleCanvasHandle>;
};

// Frozen: the wrapper compares all it is given on every render, and calls `cy` each time.
const noElements: readonly never[] = [];
const graphStyle = { position: 'absolute', inset: 0 } as const;
const nothingHit: ReadonlySet<string> = new Set();
const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The circle, as one tab stop: arrows walk in it, Enter opens, Escape leaves. Everything else is drawn. */
export default function CircleCanvas(props: CircleCanvasProps) {
  const { picture, selected, words, ref } = props;
  const frame = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [spoken, setSpoken] = useState('');
  const { controller, takeCy, backdrop, overlay } = useController(props, frame, setSpoken);
  useImperativeHandle(ref, () => handleOf(controller, frame), [controller]);
  useEffect(() => {
    controller.current?.show(picture, props.urgent ?? true);
  }, [controller, picture, props.urgent]);
  useEffect(() => {
    controller.current?.select(selected);
  }, [controller, selected]);
  useEffect(() => {
    controller.current?.setHits(props.hits ?? nothingHit);
  }, [controller, props.hits]);
  useEffect(() => {
    controller.current?.setMovable(props.movable ?? false);
  }, [controller, props.movable]);
  useEffect(() => {
    controller.current?.setInsets(props.insets ?? noInsets);
  }, [controller, props.insets]);
  useEffect(() => {
    controller.current?.redraw();
  }, [controller, words]);
  return (
    <div
      ref={frame}
      className="circle-canvas"
      style={{ background: palettes[picture.theme].background, color: palettes[picture.theme].ink }}
      role="application"
      tabIndex={0}
      aria-label={words.label}
      aria-describedby={keysId}
      onKeyDown={(event) => {
        obey(event, controller.current, props.onSelect, frame.current);
      }}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) controller.current?.enter();
      }}
      onBlur={() => {
        controller.current?.leave();
      }}
    >
      <canvas ref={backdrop} aria-hidden="true" />
      <CytoscapeComponent
        elements={noElements}
        className="circle-canvas__graph"
        style={graphStyle}
        cy={takeCy}
        minZoom={0.1}
        maxZoom={6}
        autounselectify
      />
      <canvas ref={overlay} aria-hidden="true" />
      <p id={keysId} className="circle-canvas__spoken">
        {words.keys}
      </p>
      <p className="circle-canvas__spoken" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

type ControllerRef = { readonly current: CanvasController | null };

/**
 * Makes the controller when the page has its Cytoscape, and unmakes it. In StrictMode effects run twice and the first
 * Cytoscape is destroyed, so the newest one is read from where the wrapper put it.
 */
function useController(
  props: CircleCanvasProps,
  frame: { readonly current: HTMLDivElement | null },
  say: (text: string) => void,
) {
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
      link: () => linkOf(newest.current, say),
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
  return { controller, takeCy, backdrop, overlay };
}

function linkOf(props: CircleCanvasProps, say: (text: string) => void): CanvasLink {
  return {
    words: props.words,
    verbOf: props.verbOf,
    onSelect: props.onSelect,
    onFocusNode: (id) => {
      say(id === null ? '' : props.describe(id));
      props.onFocusNode?.(id);
    },
    onMove: (id, layer, angle) => {
      props.onMove?.(id, layer, angle);
    },
  };
}

function handleOf(controller: ControllerRef, frame: { readonly current: HTMLDivElement | null }): CircleCanvasHandle {
  return {
    fit: () => {
      controller.current?.fit();
    },
    zoomBy: (factor) => {
      controller.current?.zoomBy(factor);
    },
    png: (title, scale) => controller.current?.png(title, scale) ?? Promise.reject(new Error('not mounted')),
    focusNode: (id) => {
      frame.current?.focus({ focusVisible: true } as FocusOptions);
      controller.current?.focusNode(id);
    },
  };
}

function obey(
  event: KeyboardEvent,
  controller: CanvasController | null,
  onSelect: (id: string | null) => void,
  frame: HTMLElement | null,
): void {
  const command = keyCommand(event);
  if (command === null || controller === null) return;
  event.preventDefault();
  switch (command.action) {
    case 'step':
      controller.step(command.direction);
      break;
    case 'neighbour':
      controller.stepToNeighbour(command.way);
      break;
    case 'open':
      onSelect(controller.focused());
      break;
    case 'leave':
      onSelect(null);
      frame?.blur();
      break;
    case 'zoomIn':
      controller.zoomBy(1.25);
      break;
    case 'zoomOut':
      controller.zoomBy(0.8);
      break;
    case 'fit':
      controller.fit();
      break;
  }
}
