/**
 * Where in a form the server found something to refuse: `edits[0].node.sources[1].title` is `sources.1.title`.
 * @returns null when it says nothing of a field
 */
export function refusedPath(path: string | undefined): string | null {
  const match = /^edits\[\d+\]\.(?:node|relation|after)\.(.+)$/.exec(path ?? '');
  return match?.[1]?.replace(/\[(\d+)\]/g, '.$1') ?? null;
}
