import { nodeFields, nodeKinds } from '@sirkel/graph-schema';
import type { EditCommand, NodeKind } from '@sirkel/graph-schema';
import type { EditInput } from '../graphql/generated/operations.ts';

export type KindOf = (id: string) => NodeKind | null;

/**
 * An edit as the API takes it: an object with the one field that says what is done.
 * @param command what is asked for
 * @param kindOf the kind of a node that is changed: each kind has its own patch; null when it is not on the map
 */
export function toEditInput(command: EditCommand, kindOf: KindOf): EditInput {
  // The compiler holds the names to the schema; that the fields are those of the kind, the forms have seen to.
  return Object.fromEntries([fieldOf(command, kindOf)]) as EditInput;
}

function fieldOf(command: EditCommand, kindOf: KindOf): readonly [keyof EditInput, unknown] {
  switch (command.action) {
    case 'addNode': {
      const { kind, ...fields } = command.node;
      return [`add${typeName(kind)}`, fields];
    }
    case 'updateNode':
      return [`update${typeName(kindOf(command.id) ?? kindWith(command))}`, patches(command)];
    case 'removeNode':
      return ['removeNode', command.id];
    case 'addRelation':
      return ['addRelation', command.relation];
    case 'updateRelation':
      return ['updateRelation', patches(command)];
    case 'removeRelation':
      return ['removeRelation', command.id];
    case 'addFollowUp':
      return ['addFollowUp', command.followUp];
    case 'updateFollowUp':
      return ['updateFollowUp', patches(command)];
    case 'removeFollowUp':
      return ['removeFollowUp', command.id];
    case 'addView':
      return ['addView', command.view];
    case 'updateView':
      return ['updateView', patches(command)];
    case 'removeView':
      return ['removeView', command.id];
    case 'addTour':
      return ['addTour', command.tour];
    case 'updateTour':
      return ['updateTour', patches(command)];
    case 'removeTour':
      return ['removeTour', command.id];
    case 'updateSettings':
      return ['updateSettings', { before: command.before, after: command.after }];
    case 'redact':
      return ['redact', { record: command.record, id: command.id, field: command.field }];
  }
}

type Update = Extract<EditCommand, { readonly action: `update${string}`; readonly id: string }>;

// Of what has been removed, or not been read yet, a kind that has these fields will do: the server looks at the record.
function kindWith({ after }: Update): NodeKind {
  const ids = Object.keys(after);
  const fits = (kind: string): boolean => ids.every((id) => nodeFields(kind).some((field) => field.id === id));
  return (nodeKinds.find(({ id }) => fits(id))?.id ?? 'actor') as NodeKind;
}

function patches({ id, before, after }: Update): Pick<Update, 'id' | 'before' | 'after'> {
  return { id, before, after };
}

function typeName(kind: NodeKind): Capitalize<NodeKind> {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<NodeKind>;
}
