import cytoscape from 'cytoscape';
import { inTheme } from '../../view/inTheme.ts';
import type { Theme } from '../../view/look.ts';
import { createCanvasController } from '../createCanvasController.ts';
import type { Standing } from '../Standing.ts';
import type { Recorder } from './createRecorder.ts';
import { recordGraph } from './recordGraph.ts';

/** How the picture is wanted. */
export type PictureWish = {
  readonly theme: Theme;
  /** The room it has, px; and all of it, or null: what the screen shows, as large as there. */
  readonly whole: { readonly width: number; readonly height: number } | null;
};

const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Draws what stands on the screen once more, beside the screen, by the same controller, and writes it down. The screen
 * itself is left alone: it neither flickers nor moves.
 */
export function recordPicture(standing: Standing, wish: PictureWish, recorder: Recorder): void {
  const size = wish.whole ?? standing.view;
  const place = placeBeside(size);
  const cy = cytoscape({ container: place, elements: [], minZoom: 0.05, maxZoom: 12, autoungrabify: true });
  const controller = createCanvasController({
    cy,
    layers: { backdrop: document.createElement('canvas'), overlay: document.createElement('canvas') },
    link: () => linkOf(standing),
    reducedMotion: () => true,
  });
  try {
    const picture = inTheme(standing.picture, wish.theme);
    controller.setInsets(wish.whole === null ? standing.insets : noInsets);
    controller.setHits(standing.hits);
    controller.setChosen(standing.chosen);
    controller.setNamed(standing.named, standing.namedStand);
    controller.show(picture, true);
    controller.select(standing.selected);
    if (wish.whole !== null || standing.fitted) controller.fit();
    else controller.lookAs(standing.view);
    controller.redraw();
    controller.drawOn(recorder.surface, () => {
      recordGraph(cy, picture, recorder);
    });
  } finally {
    controller.destroy();
    cy.destroy();
    place.remove();
  }
}

/** A place of a size that is on the page, so that it has one, and that nobody sees. */
function placeBeside({ width, height }: { readonly width: number; readonly height: number }): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  Object.assign(place.style, {
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${String(width)}px`,
    height: `${String(height)}px`,
    visibility: 'hidden',
  });
  document.body.append(place);
  return place;
}

function linkOf({ words, verbOf }: Standing) {
  const nothing = (): void => undefined;
  return {
    ...{ words, verbOf, onSelect: nothing, onFocusNode: nothing, onMove: nothing, onRibbon: nothing },
    ...{ onChoose: null, onMenu: null, onExpand: nothing, onLine: nothing },
  };
}
