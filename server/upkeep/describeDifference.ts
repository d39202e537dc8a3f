import { contentOf, fieldRules, isBlank, SirkelError, type Graph, type NodeKind } from '@sirkel/graph-schema';
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
import { fit } from '../changes/checkShapes.ts';
import type { FoundRow } from '../store/Store.ts';
import { idOf, type Difference } from './compareRows.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Puts differences into words that a person understands: what it is about, what the log says and what the database.
 * @param graph what the log says
 * @param found all that was found, for the names of what the log does not know
 */
export function createDescriber(graph: Graph, found: readonly FoundRow[]): (difference: Difference) => string {
  const newcomers = new Map(
    found.flatMap(({ handle, record, value }) => (record === 'node' ? [[handle, value['name']] as const] : [])),
  );
  const nameOfEnd = (id: unknown, handle: string | undefined): string =>
    say(graph.nodes.get(String(id))?.name ?? newcomers.get(handle ?? '') ?? id);
  return (difference) => describe(difference, nameOfEnd);
}

type NameOfEnd = (id: unknown, handle: string | undefined) => string;

function describe(difference: Difference, nameOfEnd: NameOfEnd): string {
  const name = nameOf(nameOfEnd, difference);
  if (difference.state === 'missing') return `${name} is missing in the database; the log has it.`;
  const { found } = difference;
  const wrong = [...found.faults, ...found.gaps];
  if (difference.state === 'unknown') {
    const more = wrong.length === 0 ? '' : ` It ${wrong.join(', ')}.`;
    return `${name} is in the database and not in the log.${more}${badRecord(found)}`;
  }
  if (difference.state === 'moved') {
    const logged = tie(nameOfEnd, difference.logged);
    const present = tie(nameOfEnd, found.value, found.ends);
    return `${name}: the log says ${logged}, the database ${present}.`;
  }
  const told = difference.logged as unknown as Values;
  const fields = difference.fields.map(
    (field) =>
      `${field} – the log says ${say(told[field])}, the database ${say(found.value[field])}${badValue(difference, field)}`,
  );
  return `${name}: ${[...fields, ...wrong].join('; ')}.`;
}

/** What a person calls it, with the id in brackets. */
function nameOf(nameOfEnd: NameOfEnd, difference: Difference): string {
  const value = (difference.state === 'missing' ? difference.logged : difference.found.value) as Values;
  if (difference.record === 'mapSettings') return 'the settings';
  const handle = difference.state === 'missing' ? '' : difference.found.handle;
  const id = value['id'] === undefined ? `without id, element ${handle}` : idOf({ value });
  if (difference.record === 'node') return `node ${say(value['name'])} (${id})`;
  if (difference.record === 'followUp') return `decision about the finding ${id}`;
  if (difference.record === 'view' || difference.record === 'tour') {
    return `${difference.record} ${say((value['title'] as { readonly nb?: unknown } | undefined)?.nb)} (${id})`;
  }
  if (difference.state === 'missing' || difference.state === 'moved') {
    return `relation ${tie(nameOfEnd, difference.logged)} (${id})`;
  }
  return `relation ${tie(nameOfEnd, value, difference.found.ends)} (${id})`;
}

function tie(nameOfEnd: NameOfEnd, { kind, from, to }: Values, ends: FoundRow['ends'] = ['', '']): string {
  return `${nameOfEnd(from, ends[0])} ${String(kind)} ${nameOfEnd(to, ends[1])}`;
}

const MOST = 120;

function say(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
}

const patchShapes = {
  relation: relationPatchShape,
  followUp: followUpPatchShape,
  view: viewPatchShape,
  tour: tourPatchShape,
  mapSettings: settingsPatchShape,
} as const;

/** Whether Sirkel would ever write this value there. */
function badValue({ record, found }: Extract<Difference, { state: 'differs' }>, field: string): string {
  const value = found.value[field];
  const kind = String(found.value['kind']);
  if (isBlank(value) || ['id', 'version', 'createdBy', 'createdAt', 'updatedBy', 'updatedAt', 'review'].includes(field))
    return '';
  if (!fieldRules(record, kind).open.has(field)) return ' (Sirkel keeps no such field)';
  const shape = record === 'node' ? nodePatchShapes[kind as NodeKind] : patchShapes[record];
  return refusal(() => fit(shape, { [field]: value }, ''));
}

function badRecord({ record, value, faults }: FoundRow): string {
  if (faults.length > 0 || record === 'mapSettings') return '';
  const given = Object.entries(contentOf(value)).filter(([, one]) => one !== undefined);
  const content = { id: 'a', ...(record === 'relation' ? { from: 'a', to: 'b' } : {}), ...Object.fromEntries(given) };
  const kind = String(value['kind']) as NodeKind;
  if (record === 'node' && !Object.hasOwn(newNodeShapes, kind)) return ` Sirkel knows no kind "${kind}".`;
  const shape = {
    node: newNodeShapes[kind],
    relation: newRelationShape,
    followUp: newFollowUpShape,
    view: newViewShape,
    tour: newTourShape,
  }[record];
  return refusal(() => fit<unknown>(shape, content, ''));
}

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
