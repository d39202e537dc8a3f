import {
  canonical,
  commonNodeFields,
  isBlank,
  looseFields,
  MAX_EDITS,
  nodeFields,
  nodeKinds,
  relationFields,
  SirkelError,
  type AddedRecord,
  type EditCommand,
  type Graph,
  type NewNode,
  type NodeKind,
  type Patch,
} from '@sirkel/graph-schema';
import {
  followUpPatchShape,
  newFollowUpShape,
  newNodeShapes,
  newRelationShape,
  newTourShape,
  newViewShape,
  nodePatchShapes,
  relationPatchShape,
  settingsPatchShape,
  tourPatchShape,
  viewPatchShape,
} from '@sirkel/graph-schema/shapes';

type Shape<T> = {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
};
type Issue = { readonly message: string; readonly path: readonly PropertyKey[] };

/**
 * The edits of a command in the shape of their kinds, with what is only written differently (an organisation number with
 * spaces, an empty text for nothing) as it is kept.
 * @param graph the present, which knows the kind of what is to be updated
 * @throws SirkelError INVALID with the path of the first value that does not fit; TOO_LARGE
 */
export function checkShapes(graph: Graph, edits: readonly EditCommand[]): readonly EditCommand[] {
  if (edits.length === 0) throw new SirkelError('INVALID', 'Expected at least one edit; got none.', { path: 'edits' });
  if (edits.length > MAX_EDITS) {
    throw new SirkelError(
      'TOO_LARGE',
      `Expected at most ${String(MAX_EDITS)} edits at a time; got ${String(edits.length)}.`,
      { path: 'edits' },
    );
  }
  return edits.map((edit, index) => checkEdit(graph, edits.slice(0, index), edit, `edits[${String(index)}]`));
}

function checkEdit(graph: Graph, earlier: readonly EditCommand[], edit: EditCommand, path: string): EditCommand {
  switch (edit.action) {
    case 'addNode': {
      const shape = newNodeShape(edit.node.kind, `${path}.node.kind`);
      return { ...edit, node: fit(shape, canonical(edit.node), `${path}.node`) };
    }
    case 'addRelation':
      return { ...edit, relation: fit(newRelationShape, canonical(edit.relation), `${path}.relation`) };
    case 'addFollowUp':
      return { ...edit, followUp: fit(newFollowUpShape, canonical(edit.followUp), `${path}.followUp`) };
    case 'addView':
      return { ...edit, view: fit(newViewShape, canonical(edit.view), `${path}.view`) };
    case 'addTour':
      return { ...edit, tour: fit(newTourShape, canonical(edit.tour), `${path}.tour`) };
    case 'updateNode': {
      const kind = kindOf(graph, earlier, checkId(edit.id, path));
      // What is not there has no kind; that it is not there is told where the edit is resolved.
      if (kind === undefined) return edit;
      return { ...edit, after: fit(nodePatchShapes[kind], plainPatch(edit.after), `${path}.after`) };
    }
    case 'updateRelation':
    case 'updateFollowUp':
    case 'updateView':
    case 'updateTour':
      checkId(edit.id, path);
      return { ...edit, after: fit(patchShapes[edit.action], plainPatch(edit.after), `${path}.after`) };
    case 'updateSettings':
      return { ...edit, after: fit(settingsPatchShape, plainPatch(edit.after), `${path}.after`) };
    case 'removeNode':
    case 'removeRelation':
    case 'removeFollowUp':
    case 'removeView':
    case 'removeTour':
      checkId(edit.id, path);
      return edit;
    case 'redact':
      checkId(edit.id, path);
      checkField(edit.record, edit.field, path);
      return edit;
  }
}

const patchShapes = {
  updateRelation: relationPatchShape,
  updateFollowUp: followUpPatchShape,
  updateView: viewPatchShape,
  updateTour: tourPatchShape,
} as const;

/**
 * An id of ours.
 * @param id whatever came
 * @param path where the thing stands that has the id
 * @throws SirkelError INVALID
 */
export function checkId(id: unknown, path: string, field = 'id'): string {
  if (typeof id === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(id)) return id;
  const got = typeof id === 'string' ? `"${id.slice(0, 80)}"` : typeof id;
  throw new SirkelError('INVALID', `Expected an id of 1 to 64 letters, digits and hyphens; got ${got}.`, {
    path: path === '' ? field : `${path}.${field}`,
  });
}

/**
 * A value in its shape.
 * @throws SirkelError INVALID with the sentence and the path of the first thing that does not fit
 */
export function fit<T>(shape: Shape<T>, value: unknown, path: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new SirkelError('INVALID', issue?.message ?? 'Expected another value.', {
    path: `${path}${(issue?.path ?? []).map(step).join('')}`,
  });
}

const step = (key: PropertyKey): string => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`);

function newNodeShape(kind: NodeKind, path: string): Shape<NewNode> {
  if (Object.hasOwn(newNodeShapes, kind)) return newNodeShapes[kind];
  const kinds = nodeKinds.map(({ id }) => id).join(', ');
  throw new SirkelError('INVALID', `Expected a kind of node (${kinds}); got "${kind.slice(0, 80)}".`, { path });
}

function kindOf(graph: Graph, earlier: readonly EditCommand[], id: string): NodeKind | undefined {
  const added = earlier.findLast((edit) => edit.action === 'addNode' && edit.node.id === id);
  return added?.action === 'addNode' ? added.node.kind : graph.nodes.get(id)?.kind;
}

// Nothing is null in a patch, however it was written; only lists may be empty, since settings keep theirs.
function plainPatch(patch: object): Patch {
  const asked = Object.entries(patch).filter(([field, value]) => value !== undefined && field !== '__typename');
  return Object.fromEntries(
    asked.map(([field, value]) => [
      field,
      isBlank(value) && !Array.isArray(value) ? null : (canonical(value) as unknown),
    ]),
  );
}

const redactable: Readonly<Record<AddedRecord, ReadonlySet<string>>> = {
  node: new Set([...commonNodeFields, ...nodeKinds.flatMap(({ id }) => nodeFields(id))].map(({ id }) => id)),
  relation: new Set(relationFields.map(({ id }) => id)),
  followUp: new Set(looseFields.followUp.map(({ id }) => id)),
  view: new Set(looseFields.view.map(({ id }) => id)),
  tour: new Set(looseFields.tour.map(({ id }) => id)),
};

function checkField(record: AddedRecord, field: string, path: string): void {
  if (Object.hasOwn(redactable, record) && redactable[record].has(field)) return;
  throw new SirkelError('INVALID', `Expected a field of a ${record}; got "${field.slice(0, 80)}".`, {
    path: `${path}.field`,
  });
}
