import { useEffect, useState } from 'react';

// The air above them, px; picture.css says the same.
const airAbove = 8;

/**
 * Measures the rows of buttons above the picture, with what is told below them: text can be larger, and a filter long.
 * @returns how far down they reach from the upper edge of the picture, px, null before they are measured; and what they
 * are handed to
 */
export function useRowsAbove(): readonly [reach: number | null, measure: (rows: HTMLElement | null) => void] {
  const [rows, setRows] = useState<HTMLElement | null>(null);
  const [reach, setReach] = useState<number | null>(null);
  useEffect(() => {
    if (rows === null) return undefined;
    const watcher = new ResizeObserver(() => {
      setReach(rows.offsetHeight + airAbove);
    });
    watcher.observe(rows);
    return () => {
      watcher.disconnect();
    };
  }, [rows]);
  return [reach, setRows];
}
