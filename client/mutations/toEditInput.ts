import type { EditCommand, NodeKind } from '@sirkel/graph-schema';
import type { EditInput } from '../graphql/operations.ts';

/**
 * An edit as the API takes it: an object with the one field that says what is done.
 * @param command what is asked for
 * @param kindOf the kind of a node that is changed: each kind has its own patch
 */
export function toEditInput(command: EditCommand, kindOf: (id: string) => NodeKind): EditInput {
  switch (command.action) {
    case 'addNode': {
      const { kind, ...fields } = command.node;
      return { [`add${typeName(kind)}`]: fields };
    }
    case 'updateNode':
      return { [`update${typeName(kindOf(command.id))}`]: update(command) };
    case 'removeNode':
      return { removeNode: command.id };
    case 'addRelation':
      return { addRelation: command.relation };
    case 'updateRelation':
      return { updateRelation: update(command) };
    case 'removeRelation':
      return { removeRelation: command.id };
    case 'updateSettings':
      return { updateSettings: { before: command.before, after: command.after } };
    case 'redact':
      return { redact: { record: command.record, id: command.id, field: command.field } };
  }
}

function update({ id, before, after }: EditCommand & { readonly action: 'updateNode' | 'updateRelation' }): EditInput {
  return { id, before, after };
}

function typeName(kind: NodeKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
