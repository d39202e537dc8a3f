import { startTransition, useEffect, useState } from 'react';

// More than any screen shows.
const FIRST = 60;

/** How many rows are there: at first those that a screen shows, then, without holding anything up, all of them. */
export function useRowsInTurn(): number {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    startTransition(() => {
      setCount(Number.MAX_SAFE_INTEGER);
    });
  }, []);
  return count;
}
