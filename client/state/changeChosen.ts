/**
 * What is chosen when some are taken in, or, where all of them already are, taken out again.
 * @param ids one node, or all that something collapsed holds
 */
export function toggledChosen(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  return ids.every((id) => chosen.includes(id)) ? withoutChosen(chosen, ids) : withChosen(chosen, ids);
}

/** What is chosen with some more; each once, in the order in which they were chosen. */
export function withChosen(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...chosen, ...ids])];
}

/** What is chosen without some. */
export function withoutChosen(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  const out = new Set(ids);
  return chosen.filter((id) => !out.has(id));
}
