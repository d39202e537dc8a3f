/**
 * What the picture is drawn on: the part of a canvas that the drawings use. The screen's canvas is one, and what
 * records the drawing for a file is another, so that whatever is drawn with it is in every saved picture too.
 */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'arc'
  | 'rect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
> & {
  fillStyle: unknown;
  strokeStyle: unknown;
  measureText(text: string): { readonly width: number };
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
};
