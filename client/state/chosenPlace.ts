/** With more the address would be longer than some programs take; they are remembered on this screen alone. */
export const MOST_CHOSEN = 60;

/** Reads the ids of the nodes and relations that somebody has chosen; each once. */
export function readChosenPlace(search: URLSearchParams): readonly string[] {
  const ids = (search.get('chosen') ?? '').split(',').filter((id) => /^[A-Za-z0-9-]{1,64}$/.test(id));
  return [...new Set(ids)].slice(0, MOST_CHOSEN);
}

/** Writes them, where an address can hold them. */
export function writeChosenPlace(chosen: readonly string[], search: URLSearchParams): void {
  if (chosen.length > 0 && chosen.length <= MOST_CHOSEN) search.set('chosen', chosen.join(','));
}

/** What is chosen after an address was read that could not hold what was chosen before. */
export function rememberedChosen(read: readonly string[], before: readonly string[]): readonly string[] {
  return read.length === 0 && before.length > MOST_CHOSEN ? before : read;
}
