import { problem } from './Problem.ts';
import type { Problem } from './Problem.ts';

/**
 * Where in a form the server found something to refuse: `edits[0].node.sources[1].title` is `sources.1.title`.
 * @returns null when it says nothing of a field
 */
export function refusedPath(path: string | undefined): string | null {
  const match = /^edits\[\d+\]\.(?:node|relation|after)\.(.+)$/.exec(path ?? '');
  return match?.[1]?.replace(/\[(\d+)\]/g, '.$1') ?? null;
}

/**
 * What the server refused, at its field.
 * @returns null when it is about no field of the form
 */
export function refusedProblem(path: string | undefined): Problem | null {
  const field = refusedPath(path);
  // The form offers only kinds that fit, so what is left to refuse of a kind is a second tie for the same time.
  if (field === 'kind') return problem('validFrom', 'tieTwice');
  return field === null ? null : problem(field, 'server');
}
