import type { NodeKindDescriptor } from './descriptor/Kind.ts';
import type { Field } from './descriptor/Field.ts';
import { SirkelError } from './errors.ts';
import { actor } from './kinds/nodes/actor.ts';
import { measure } from './kinds/nodes/measure.ts';
import { need } from './kinds/nodes/need.ts';
import { resource } from './kinds/nodes/resource.ts';
import { service } from './kinds/nodes/service.ts';
import { story } from './kinds/nodes/story.ts';
import { commonNodeFields } from './kinds/nodes/fieldsOfEveryNode.ts';

/** All kinds of nodes. Adding one is a file and a line here. */
export const nodeKinds: readonly NodeKindDescriptor[] = [actor, service, need, measure, story, resource];

const byId = new Map(nodeKinds.map((kind) => [kind.id, kind]));

/**
 * The descriptor of a kind of node.
 * @throws SirkelError INVALID when there is no such kind
 */
export function nodeKind(id: string): NodeKindDescriptor {
  const kind = byId.get(id);
  if (kind === undefined) {
    throw new SirkelError(
      'INVALID',
      `Expected a kind of node (${[...byId.keys()].join(', ')}); got "${id.slice(0, 80)}".`,
    );
  }
  return kind;
}

/** All fields of a kind of node but `id` and `kind`: what every node has, then what only this kind has. */
export function nodeFields(kind: string): readonly Field[] {
  return [...commonNodeFields, ...nodeKind(kind).fields];
}
