import type { EditCommand, NodeKind } from '@sirkel/graph-schema';
import type { EditInput } from '../graphql/generated/operations.ts';

/**
 * An edit as the API takes it: an object with the one field that says what is done.
 * @param command what is asked for
 * @param kindOf the kind of a node that is changed: each kind has its own patch
 */
export function toEditInput(command: EditCommand, kindOf: (id: string) => NodeKind): EditInput {
  // The compiler holds the names to the schema; that the fields are those of the kind, the forms have seen to.
  return Object.fromEntries([fieldOf(command, kindOf)]) as EditInput;
}

function fieldOf(command: EditCommand, kindOf: (id: string) => NodeKind): readonly [keyof EditInput, unknown] {
  switch (command.action) {
    case 'addNode': {
      const { kind, ...fields } = command.node;
      return [`add${typeName(kind)}`, fields];
    }
    case 'updateNode':
      return [`update${typeName(kindOf(command.id))}`, patches(command)];
    case 'removeNode':
      return ['removeNode', command.id];
    case 'addRelation':
      return ['addRelation', command.relation];
    case 'updateRelation':
      return ['updateRelation', patches(command)];
    case 'removeRelation':
      return ['removeRelation', command.id];
    case 'updateSettings':
      return ['updateSettings', { before: command.before, after: command.after }];
    case 'redact':
      return ['redact', { record: command.record, id: command.id, field: command.field }];
  }
}

type Update = EditCommand & { readonly action: 'updateNode' | 'updateRelation' };

function patches({ id, before, after }: Update): Pick<Update, 'id' | 'before' | 'after'> {
  return { id, before, after };
}

function typeName(kind: NodeKind): Capitalize<NodeKind> {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<NodeKind>;
}
