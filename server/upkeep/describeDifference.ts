import { contentOf, fieldRules, isBlank, SirkelError, type Graph, type NodeKind } from '@sirkel/graph-schema';
import {
  newNodeShapes,
  newRelationShape,
  nodePatchShapes,
  relationPatchShape,
  settingsPatchShape,
} from '@sirkel/graph-schema/shapes';
import { fit } from '../changes/checkShapes.ts';
import type { FoundRow } from '../store/Store.ts';
import { idOf, type Difference } from './compareRows.ts';

type Values = Readonly<Record<string, unknown>>;

/** A difference in words that a person understands: what it is about, what the log says and what the database. */
export function describeDifference(graph: Graph, difference: Difference): string {
  const name = nameOf(graph, difference);
  if (difference.state === 'missing') return `${name} is missing in the database; the log has it.`;
  const { found } = difference;
  const wrong = [...found.faults, ...found.gaps];
  if (difference.state === 'unknown') {
    const more = wrong.length === 0 ? '' : ` It ${wrong.join(', ')}.`;
    return `${name} is in the database and not in the log.${more}${badRecord(found)}`;
  }
  if (difference.state === 'moved') {
    const [logged, present] = [difference.logged, found.value].map((ends) => tie(graph, ends as Values));
    return `${name}: the log says ${logged ?? ''}, the database ${present ?? ''}.`;
  }
  const told = difference.logged as unknown as Values;
  const fields = difference.fields.map(
    (field) =>
      `${field} – the log says ${say(told[field])}, the database ${say(found.value[field])}${badValue(difference, field)}`,
  );
  return `${name}: ${[...fields, ...wrong].join('; ')}.`;
}

/** What a person calls it, with the id in brackets. */
function nameOf(graph: Graph, difference: Difference): string {
  const value = (difference.state === 'missing' ? difference.logged : difference.found.value) as Values;
  if (difference.record === 'mapSettings') return 'the settings';
  const handle = difference.state === 'missing' ? '' : difference.found.handle;
  const id = value['id'] === undefined ? `without id, element ${handle}` : idOf({ value });
  if (difference.record === 'node') return `node ${say(value['name'])} (${id})`;
  return `relation ${tie(graph, difference.state === 'moved' ? difference.logged : value)} (${id})`;
}

function tie(graph: Graph, { kind, from, to }: Values): string {
  const [one, other] = [from, to].map((end) => say(graph.nodes.get(String(end))?.name ?? end));
  return `${one ?? ''} ${String(kind)} ${other ?? ''}`;
}

const MOST = 120;

function say(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
}

/** Whether Sirkel would ever write this value there. */
function badValue({ record, found }: Extract<Difference, { state: 'differs' }>, field: string): string {
  const value = found.value[field];
  const kind = String(found.value['kind']);
  if (isBlank(value) || ['id', 'version', 'createdBy', 'createdAt', 'updatedBy', 'updatedAt', 'review'].includes(field))
    return '';
  if (!fieldRules(record, kind).open.has(field)) return ' (Sirkel keeps no such field)';
  const shape =
    record === 'node'
      ? nodePatchShapes[kind as NodeKind]
      : record === 'relation'
        ? relationPatchShape
        : settingsPatchShape;
  return refusal(() => fit(shape, { [field]: value }, ''));
}

function badRecord({ record, value, faults }: FoundRow): string {
  if (faults.length > 0 || record === 'mapSettings') return '';
  const content = { id: 'a', ...(record === 'relation' ? { from: 'a', to: 'b' } : {}), ...contentOf(value) };
  const kind = String(value['kind']) as NodeKind;
  if (record === 'node' && !Object.hasOwn(newNodeShapes, kind)) return ` Sirkel knows no kind "${kind}".`;
  return refusal(() =>
    fit<unknown>(record === 'node' ? newNodeShapes[kind] : newRelationShape, withoutUndefined(content), ''),
  );
}

const withoutUndefined = (content: Values): Values =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));

function refusal(check: () => unknown): string {
  try {
    check();
    return '';
  } catch (error) {
    if (!(error instanceof SirkelError)) throw error;
    const where = error.details.path?.replace(/^\./, '') ?? '';
    return ` (Sirkel would not write that: ${where === '' ? '' : `${where}: `}${error.message.replace(/\.$/, '')})`;
  }
}
