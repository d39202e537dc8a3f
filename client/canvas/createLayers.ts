/** The two canvases around Cytoscape's own: the backdrop under it, labels and marks over it. */
export type Layers = {
  readonly backdrop: HTMLCanvasElement;
  readonly overlay: HTMLCanvasElement;
};

/**
 * Clears a canvas, fits it to its place on the page and hands it, scaled so that one unit is one CSS px.
 * A canvas without a context (a test's DOM) is left alone.
 */
export function drawOn(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const ratio = Math.min(3, globalThis.devicePixelRatio || 1);
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  draw(context);
}
