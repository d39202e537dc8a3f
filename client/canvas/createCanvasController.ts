import type { Core } from 'cytoscape';
import type { Picture } from '../view/buildPicture.ts';
import { fitView, nodeScaleAt } from '../view/circle/fitView.ts';
import { nearestInDirection, type Direction } from '../view/circle/nearestInDirection.ts';
import { diffElements } from '../view/diffElements.ts';
import { palettes } from '../view/look.ts';
import { applyDiff } from './applyDiff.ts';
import { bindPointer } from './bindPointer.ts';
import { createCoalescer } from './createCoalescer.ts';
import { drawOn, type Layers } from './createLayers.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawLabels, labelSize, type Overlay } from './drawLabels.ts';
import { drawNames, type PictureWords } from './drawNames.ts';
import { exportPng } from './exportPng.ts';
import { applyHighlight, type Highlight } from './highlight.ts';
import { layoutOverlay } from './layoutOverlay.ts';
import { neighbourStep } from './neighbourStep.ts';
import { stylesheet } from './stylesheet.ts';
import { fontOf, type View } from './View.ts';

/** What the picture says and whom it tells. Read anew each time, so that a language can change. */
export type CanvasLink = {
  readonly words: PictureWords;
  readonly verbOf: (relation: string, from: string) => string | null;
  readonly onSelect: (id: string | null) => void;
  /** The node that the keyboard stands on; null when the picture loses the focus. */
  readonly onFocusNode: (id: string | null) => void;
  /** A node was dragged: ring and angle (degrees, clockwise from 12 o'clock) where it was let go. It is put back. */
  readonly onMove: (id: string, layer: string, angle: number) => void;
};

/** Room that panels cover, px: what has the focus is not left under them. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export type CanvasController = ReturnType<typeof createCanvasController>;

export type CanvasParts = {
  readonly cy: Core;
  readonly layers: Layers;
  readonly link: () => CanvasLink;
  readonly reducedMotion: () => boolean;
};

const remoteInterval = 250;
/** Labels are placed anew when the zoom has changed by this much; in between the last places are scaled. */
const zoomStep = 1.06;
const animateLimit = 300;

/** Drives Cytoscape and the layers around it. React mounts it once and hands it plain data. */
export function createCanvasController({ cy, layers, link, reducedMotion }: CanvasParts) {
  const nodeScale = { current: 1 };
  let picture: Picture | null = null;
  let selected: string | null = null;
  let focused: string | null = null;
  let hasFocus = false;
  let hovered: string | null = null;
  let hits: ReadonlySet<string> = new Set();
  let highlight: Highlight | null = null;
  let overlay: { readonly made: Overlay; readonly zoom: number } | null = null;
  let fitted = true;
  let settle: ReturnType<typeof setTimeout> | null = null;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  const view = (): View => ({ pan: cy.pan(), zoom: cy.zoom(), width: cy.width(), height: cy.height() });
  const measure = createMeasure(layers.overlay);

  const layOut = (): void => {
    if (picture === null) return;
    const zoom = cy.zoom();
    const { pan, width, height } = view();
    const input = {
      cy,
      picture,
      zoom,
      highlight,
      selected,
      hits,
      measure,
      nodeScale: nodeScale.current,
      focused: hasFocus ? focused : null,
      bounds: fitted ? { x: 4 - pan.x, y: 4 - pan.y, width: width - 8, height: height - 8 } : undefined,
      verbOf: link().verbOf,
    };
    overlay = { made: layoutOverlay(input), zoom };
  };
  const draw = (): void => {
    if (picture === null) return;
    const now = view();
    const palette = palettes[picture.theme];
    const shown = picture;
    drawOn(layers.backdrop, now, (context) => {
      drawBackdrop(context, shown, palette, now);
    });
    const drift = overlay === null ? 1 : now.zoom / overlay.zoom;
    if (overlay === null || drift > zoomStep || drift < 1 / zoomStep) layOut();
    const ready = overlay;
    if (ready === null) return;
    drawOn(layers.overlay, now, (context) => {
      drawNames(context, shown, palette, now, link().words);
      const ratio = now.zoom / ready.zoom;
      context.translate(now.pan.x, now.pan.y);
      context.scale(ratio, ratio);
      drawLabels(context, ready.made, palette, { ...now, pan: { x: 0, y: 0 } });
    });
  };
  const refresh = (): void => {
    const active = hovered ?? (hasFocus ? focused : null) ?? selected;
    highlight = applyHighlight(cy, active);
    layOut();
    draw();
  };
  const onZoom = (): void => {
    const scale = cy.nodes().length > 600 ? 1 : nodeScaleAt(cy.zoom());
    if (Math.abs(scale / nodeScale.current - 1) > 0.03) {
      nodeScale.current = scale;
      cy.style().update();
    }
    if (settle !== null) clearTimeout(settle);
    settle = setTimeout(() => {
      layOut();
      draw();
    }, 120);
  };
  const fit = (): void => {
    if (picture === null) return;
    cy.viewport(fitView(picture.stage, cy.width(), cy.height()));
    fitted = true;
    onZoom();
  };
  const show = (next: Picture): void => {
    const first = picture === null;
    const newTheme = picture?.theme !== next.theme;
    const resized = picture?.stage.radius !== next.stage.radius;
    const before = picture?.elements ?? [];
    picture = next;
    if (newTheme) cy.style(stylesheet(palettes[next.theme], nodeScale));
    applyDiff(cy, diffElements(before, next.elements));
    if (first || (resized && fitted)) fit();
    refresh();
  };
  const coalescer = createCoalescer(remoteInterval, show);

  const focusNode = (id: string | null): void => {
    focused = id;
    if (id !== null) panIntoView(cy, id, insets, reducedMotion() || cy.elements().length > animateLimit);
    refresh();
    link().onFocusNode(hasFocus ? id : null);
  };
  const places = () => new Map(cy.nodes('.node').map((node) => [node.id(), node.position()] as const));

  const unbind = bindPointer(cy, {
    labelAt: (point) => overlay?.made.labels.find(({ rect }) => contains(rect, point, view()))?.id ?? null,
    onHover: (id) => {
      hovered = id;
      refresh();
    },
    onSelect: (id) => {
      link().onSelect(id);
    },
    onUserView: () => {
      fitted = false;
    },
    onDrag: () => {
      layOut();
      draw();
    },
    onDrop: (id, ring, angle) => {
      link().onMove(id, ring, angle);
    },
    picture: () => picture,
  });
  cy.on('render', draw);
  cy.on('zoom', onZoom);

  return {
    /** Shows a picture: at once when it comes of the person's own doing, else at most every 250 ms. */
    show: (next: Picture, urgent: boolean): void => {
      coalescer.push(next, urgent);
    },
    select: (id: string | null): void => {
      selected = id;
      if (id !== null) focused = id;
      refresh();
    },
    setHits: (ids: ReadonlySet<string>): void => {
      hits = ids;
      refresh();
    },
    setMovable: (movable: boolean): void => {
      cy.autoungrabify(!movable);
    },
    setInsets: (next: Insets): void => {
      insets = next;
    },
    /** Draws anew with other words, after a change of language. */
    redraw: (): void => {
      layOut();
      draw();
    },
    enter: (): void => {
      hasFocus = true;
      const start = focused !== null && cy.getElementById(focused).nonempty() ? focused : bestStart(cy);
      focusNode(start);
    },
    leave: (): void => {
      hasFocus = false;
      refresh();
      link().onFocusNode(null);
    },
    focusNode,
    step: (direction: Direction): void => {
      const at = focused === null ? undefined : places().get(focused);
      const next = at === undefined ? bestStart(cy) : nearestInDirection(at, places(), direction);
      if (next !== null) focusNode(next);
    },
    stepToNeighbour: (way: 1 | -1): void => {
      const next = neighbourStep(cy, selected ?? focused, focused, way);
      if (next !== null) focusNode(next);
    },
    focused: (): string | null => focused,
    fit,
    zoomBy: (factor: number): void => {
      fitted = false;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    resize: (): void => {
      cy.resize();
      if (fitted) fit();
      layOut();
      draw();
    },
    png: (title: string, scale: number): Promise<Blob> =>
      picture === null
        ? Promise.reject(new Error('no picture'))
        : exportPng({
            cy,
            picture,
            title,
            scale,
            words: link().words,
            layOut: () => {
              layOut();
              return overlay?.made ?? null;
            },
            done: refresh,
          }),
    /** For tests: what is labelled now. */
    overlay: (): Overlay | null => overlay?.made ?? null,
    destroy: (): void => {
      coalescer.stop();
      if (settle !== null) clearTimeout(settle);
      unbind();
      if (!cy.destroyed()) cy.off('render', draw).off('zoom', onZoom);
    },
  };
}

function contains(
  rect: { x: number; y: number; width: number; height: number },
  point: { x: number; y: number },
  now: View,
): boolean {
  const x = point.x - now.pan.x;
  const y = point.y - now.pan.y;
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

function createMeasure(canvas: HTMLCanvasElement): (line: string, strong: boolean) => number {
  const known = new Map<string, number>();
  return (line, strong) => {
    const key = `${strong ? '!' : ''}${line}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    const context = canvas.getContext('2d');
    if (context === null) return line.length * labelSize * 0.55;
    context.font = fontOf(labelSize, strong ? 600 : 400);
    const measured = context.measureText(line).width;
    known.set(key, measured);
    return measured;
  };
}

/** Where the keyboard begins: the node with the most ties. */
function bestStart(cy: Core): string | null {
  const best = cy.nodes('.node').max((node) => node.degree(false));
  return (best.ele as { id: () => string } | undefined)?.id() ?? null;
}

function panIntoView(cy: Core, id: string, insets: Insets, still: boolean): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const margin = 70;
  const at = node.renderedPosition();
  const clamp = (value: number, low: number, high: number): number =>
    Math.max(Math.min(value, high), Math.min(low, high));
  const x = clamp(at.x, insets.left + margin, cy.width() - insets.right - margin);
  const y = clamp(at.y, insets.top + margin, cy.height() - insets.bottom - margin);
  if (x === at.x && y === at.y) return;
  const by = { x: x - at.x, y: y - at.y };
  if (still) cy.panBy(by);
  else cy.animate({ panBy: by }, { duration: 160 });
}
