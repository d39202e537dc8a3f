import { labelSize } from './drawLabels.ts';
import { fontOf } from './View.ts';

/**
 * Measures lines of labels at their usual size, each once. Where nothing can be drawn (a test's DOM) widths are
 * estimated.
 */
export function createMeasure(canvas: HTMLCanvasElement): (line: string, strong: boolean) => number {
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
