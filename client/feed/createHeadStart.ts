/** An answer that was asked for before anybody could use it. */
export type HeadStart<Answer> = {
  /** The answer for this map, once; null when another was asked for, or none, or it has been taken. */
  readonly take: (map: string) => Promise<Answer> | null;
};

/**
 * Asks for the map that the address names at once, so that it is on its way while the page is put together.
 * @param map null when the address names none
 */
export function createHeadStart<Answer>(map: string | null, ask: (map: string) => Promise<Answer>): HeadStart<Answer> {
  let waiting = map === null ? null : ask(map);
  // Whoever takes it hears of what went wrong; before that there is nobody to tell.
  waiting?.catch(() => undefined);
  return {
    take: (wanted) => {
      if (wanted !== map) return null;
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
}
