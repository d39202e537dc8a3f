import { nodeKinds, SirkelError } from '@sirkel/graph-schema';
import type { EditCommand, NewFollowUp, NewNode, NewRelation, NewTour, NewView, Patch } from '@sirkel/graph-schema';

/** An edit as the API takes it: exactly one of its fields is there. */
export type EditInput = Readonly<Record<string, unknown>>;

type Update = { readonly id: string; readonly before: Patch; readonly after: Patch };
type Reader = (value: never) => EditCommand;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...nodeKinds.flatMap(({ id, typeName }): [string, Reader][] => [
    [`add${typeName}`, (node: object) => ({ action: 'addNode', node: { ...node, kind: id } as NewNode })],
    [`update${typeName}`, (update: Update) => ({ action: 'updateNode', ...plain(update) })],
  ]),
  ['removeNode', (id: string) => ({ action: 'removeNode', id })],
  ['addRelation', (relation: object) => ({ action: 'addRelation', relation: { ...relation } as NewRelation })],
  ['updateRelation', (update: Update) => ({ action: 'updateRelation', ...plain(update) })],
  ['removeRelation', (id: string) => ({ action: 'removeRelation', id })],
  ['addFollowUp', (followUp: object) => ({ action: 'addFollowUp', followUp: { ...followUp } as NewFollowUp })],
  ['updateFollowUp', (update: Update) => ({ action: 'updateFollowUp', ...plain(update) })],
  ['removeFollowUp', (id: string) => ({ action: 'removeFollowUp', id })],
  ['addView', (view: object) => ({ action: 'addView', view: { ...view } as NewView })],
  ['updateView', (update: Update) => ({ action: 'updateView', ...plain(update) })],
  ['removeView', (id: string) => ({ action: 'removeView', id })],
  ['addTour', (tour: object) => ({ action: 'addTour', tour: { ...tour } as NewTour })],
  ['updateTour', (update: Update) => ({ action: 'updateTour', ...plain(update) })],
  ['removeTour', (id: string) => ({ action: 'removeTour', id })],
  ['updateSettings', ({ before, after }: Omit<Update, 'id'>) => ({ action: 'updateSettings', before, after })],
  [
    'redact',
    ({ record, id, field }: Omit<Extract<EditCommand, { readonly action: 'redact' }>, 'action'>) => ({
      action: 'redact',
      record,
      id,
      field,
    }),
  ],
]);

/**
 * The commands that edits of the API ask for. What they hold is checked where the change is decided.
 * @param edits each with exactly one field, as the schema sees to
 */
export function readEdits(edits: readonly EditInput[]): EditCommand[] {
  return edits.map((edit, index) => {
    const [name, value] = Object.entries(edit)[0] ?? [];
    const read = name === undefined ? undefined : readers.get(name);
    if (read === undefined) {
      throw new SirkelError('INVALID', 'Expected an edit with exactly one field.', { path: `edits[${String(index)}]` });
    }
    return read(value as never);
  });
}

function plain({ id, before, after }: Update): Update {
  return { id, before, after };
}
