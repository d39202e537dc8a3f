import type { Graph } from '@sirkel/graph-schema';
import type { Finding } from './Findings.ts';

/**
 * What would have to go for a finding about something that much hangs on to come true; nothing for other findings. Of a
 * need, and of fields that hang on one, it is who provides, or what, where no provider is recorded; in a municipality each
 * field may hang on another.
 */
export function goneOf({ nodes }: Graph, { kind, nodes: about, relations }: Finding): readonly string[] {
  if (kind === 'bridge') return relations;
  if (kind === 'cutPoint') return about.slice(0, 1);
  if (kind !== 'thinNeed' && kind !== 'singleProvider') return [];
  const ofKind = (wanted: string): readonly string[] => about.filter((id) => nodes.get(id)?.kind === wanted);
  const providers = ofKind('actor');
  return providers.length > 0 ? providers : ofKind('service');
}
