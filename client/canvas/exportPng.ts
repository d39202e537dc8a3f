import type { Core } from 'cytoscape';
import type { Picture } from '../view/buildPicture.ts';
import { palettes, type Palette } from '../view/look.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawLabels, type Overlay } from './drawLabels.ts';
import { drawNames, type PictureWords } from './drawNames.ts';
import { fitPicture } from './fitPicture.ts';
import { fontOf } from './View.ts';

/** What stands in the corner of a PNG: the map's title, and under it, smaller, when it was saved and how much is on it. */
export type PngCaption = { readonly title: string; readonly note: string };

/** What a PNG is made from. */
export type PngInput = {
  readonly cy: Core;
  readonly picture: Picture;
  readonly caption: PngCaption;
  /** Pixels of the image per px of the screen. */
  readonly scale: number;
  readonly words: PictureWords;
  /** Places the labels for the zoom that is set. */
  readonly layOut: () => Overlay | null;
  /** Called when the view on screen is as it was. */
  readonly done: () => void;
};

/** The whole picture as PNG: backdrop, ties and nodes, labels and the caption, as large as the window times `scale`. */
export async function exportPng(input: PngInput): Promise<Blob> {
  const { cy, picture, scale } = input;
  const before = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const size = { width: cy.width(), height: cy.height() };
  const view = { ...fitPicture(picture, size), ...size };
  cy.viewport(view);
  const graph = cy.png({ output: 'base64uri', scale, full: false });
  const overlay = input.layOut();
  cy.viewport(before);
  input.done();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no images');
  const palette = palettes[picture.theme];
  context.fillStyle = palette.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  drawBackdrop(context, picture, palette, view);
  context.drawImage(await loadImage(graph), 0, 0, size.width, size.height);
  drawNames(context, picture, palette, view, input.words);
  if (overlay !== null) drawLabels(context, overlay, palette, view);
  drawCaption(context, input.caption, palette);
  return toBlob(canvas);
}

function drawCaption(context: CanvasRenderingContext2D, { title, note }: PngCaption, palette: Palette): void {
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.font = fontOf(18, 600);
  context.fillStyle = palette.ink;
  context.fillText(title, 20, 18);
  context.font = fontOf(12, 400);
  context.fillStyle = palette.quiet;
  context.fillText(note, 20, 44);
}

function loadImage(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      reject(new Error('the picture could not be drawn'));
    };
    image.src = source;
  });
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be saved'));
      else resolve(blob);
    }, 'image/png');
  });
}
