/** How a line of text is measured: its width, and how far its baseline lies below where it is anchored. */
export type Ruler = (text: string, font: string, anchor: CanvasTextBaseline) => { width: number; drop: number };

/** Measures as the screen draws. Where nothing can be drawn (a test's DOM) widths are estimated. */
export function createRuler(canvas: HTMLCanvasElement): Ruler {
  const context = canvas.getContext('2d');
  const drops = new Map<string, number>();
  const dropOf = (font: string, anchor: CanvasTextBaseline): number => {
    if (anchor === 'alphabetic') return 0;
    const key = `${anchor} ${font}`;
    const drop = drops.get(key) ?? measureDrop(context, font, anchor);
    drops.set(key, drop);
    return drop;
  };
  return (text, font, anchor) => {
    const drop = dropOf(font, anchor);
    if (context === null) return { width: text.length * sizeOf(font) * 0.55, drop };
    context.font = font;
    context.textBaseline = 'alphabetic';
    return { width: context.measureText(text).width, drop };
  };
}

/** How far below an anchor the baseline lies: the higher parts of letters stand as far above either. */
function measureDrop(context: CanvasRenderingContext2D | null, font: string, anchor: CanvasTextBaseline): number {
  if (context === null) return sizeOf(font) * (anchor === 'top' ? 0.9 : 0.35);
  context.font = font;
  context.textBaseline = anchor;
  const above = context.measureText('M').fontBoundingBoxAscent;
  context.textBaseline = 'alphabetic';
  return context.measureText('M').fontBoundingBoxAscent - above;
}

function sizeOf(font: string): number {
  return Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);
}
