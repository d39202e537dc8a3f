import type { Swap } from './Mutant.ts';

/**
 * Why a fault cannot be put into a file.
 * @param text what stands in the file
 * @returns null when the piece stands there exactly once
 */
export function misfit(text: string, { file, from }: Pick<Swap, 'file' | 'from'>): string | null {
  const times = text.split(from).length - 1;
  return times === 1 ? null : `${file} has this piece ${String(times)} times, expected once: ${from}`;
}
