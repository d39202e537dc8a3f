import type { NodeKind } from '@sirkel/graph-schema';

/** The status with which the form of a new node begins, and which whoever fills it in sees. */
export function firstStatus(kind: NodeKind): string {
  return kind === 'measure' ? 'proposed' : 'existing';
}
