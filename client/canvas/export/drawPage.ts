import { palettes, type Palette, type Theme } from '../../view/look.ts';
import type { Standing } from '../Standing.ts';
import { fontOf } from '../View.ts';
import { createRecorder, type Recorder } from './createRecorder.ts';
import { createRuler } from './createRuler.ts';
import type { Page } from './Mark.ts';
import type { PageText } from './PageText.ts';
import { planPage, type PagePlan, type PlacedLine } from './planPage.ts';
import { readGlyph } from './readGlyph.ts';
import { recordPicture } from './recordPicture.ts';

/** What a page is to be. */
export type PageWish = {
  readonly theme: Theme;
  /** Null: as large as the picture on the screen asks for. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** All of the picture, or what the screen shows of it. */
  readonly whole: boolean;
};

/** The page with the picture as it stands on the screen, and what is said around it. */
export function drawPage(standing: Standing, text: PageText, wish: PageWish): Page {
  const ruler = createRuler(document.createElement('canvas'));
  const measure = (line: string, font: string): number => ruler(line, font, 'alphabetic').width;
  const { width, height } = standing.view;
  const plan = planPage(wish.size === null ? { picture: { width, height } } : { page: wish.size }, text, measure);
  const recorder = createRecorder(ruler);
  const palette = palettes[wish.theme];
  drawLines(recorder, 'title', plan.title, palette);
  drawLines(recorder, 'shown', plan.shown, palette);
  drawPicture(standing, wish, plan, recorder);
  recorder.group('legend', () => {
    for (const { mark, x, y } of plan.legend.marks)
      recorder.place(readGlyph(mark), { name: 'sample', title: null, x, y, scale: 1, opacity: 1 });
    writeLines(recorder, plan.legend.lines, palette);
  });
  drawLines(recorder, 'foot', plan.foot, palette);
  return { width: plan.width, height: plan.height, background: palette.background, marks: recorder.marks() };
}

function drawPicture(standing: Standing, wish: PageWish, plan: PagePlan, recorder: Recorder): void {
  const { surface } = recorder;
  const { x, y, width, height } = plan.picture;
  const seen = standing.view;
  // What the screen shows keeps its proportions.
  const scale = wish.whole ? 1 : Math.min(width / seen.width, height / seen.height);
  const size = wish.whole ? { width, height } : { width: seen.width * scale, height: seen.height * scale };
  const clip = { x: x + (width - size.width) / 2, y: y + (height - size.height) / 2, ...size };
  recorder.group(
    'picture',
    () => {
      surface.save();
      surface.translate(clip.x, clip.y);
      surface.scale(scale, scale);
      recordPicture(standing, { theme: wish.theme, whole: wish.whole ? size : null }, recorder);
      surface.restore();
    },
    clip,
  );
}

function drawLines(recorder: Recorder, name: string, lines: readonly PlacedLine[], palette: Palette): void {
  recorder.group(name, () => {
    writeLines(recorder, lines, palette);
  });
}

function writeLines({ surface }: Recorder, lines: readonly PlacedLine[], palette: Palette): void {
  surface.save();
  surface.textBaseline = 'alphabetic';
  for (const { text, x, y, size, weight, quiet, align } of lines) {
    surface.font = fontOf(size, weight);
    surface.textAlign = align;
    surface.fillStyle = quiet ? palette.quiet : palette.ink;
    surface.fillText(text, x, y);
  }
  surface.restore();
}
