import type { Field } from '@sirkel/graph-schema';
import { nodeFields, nodeKind } from '@sirkel/graph-schema';

/** A part of a form. `main` stands open, `sources` too; the others are unfolded when wanted. */
export type Section = {
  readonly id: 'main' | 'sources' | 'naming' | 'placeAndTime' | 'kind' | 'care' | 'own';
  readonly fields: readonly Field[];
};

const first: Readonly<Record<string, readonly string[]>> = {
  actor: ['actorType', 'sector'],
  service: ['serviceType', 'audience'],
  need: ['whose', 'audience'],
  measure: ['references', 'progress'],
  story: ['tried', 'outcome', 'learnt'],
  resource: ['resourceType'],
};
const main: readonly string[] = ['name', 'layer', 'elements', 'status', 'summary'];
const naming: readonly string[] = ['shortName', 'altNames', 'description', 'extent', 'tags', 'website'];
const placeAndTime: readonly string[] = ['scope', 'municipalities', 'validFrom', 'validTo', 'position'];
const care: readonly string[] = ['owner', 'verifiedAt'];

/**
 * The form of a kind of node, in parts: what matters most, then the rest by what it is about. Every field that a
 * person may set stands in exactly one; a field that no part asks for by name stands with those of its kind.
 */
export function nodeSections(kind: string): readonly Section[] {
  const fields = openFields(kind);
  const own = new Set(nodeKind(kind).fields.map(({ id }) => id));
  const pick = (ids: readonly string[]): readonly Field[] =>
    ids.flatMap((id) => fields.filter((field) => field.id === id));
  const firstOfKind = first[kind] ?? [];
  const mainIds = own.has('whose') ? ['name', ...firstOfKind, ...main.slice(1)] : [...main, ...firstOfKind];
  const named = new Set([...mainIds, ...naming, ...placeAndTime, ...care, 'sources', 'customValues']);
  const sections: readonly Section[] = [
    { id: 'main', fields: pick(mainIds) },
    { id: 'sources', fields: pick(['sources']) },
    { id: 'kind', fields: fields.filter(({ id }) => !named.has(id)) },
    { id: 'naming', fields: pick(naming) },
    { id: 'placeAndTime', fields: pick(placeAndTime) },
    { id: 'care', fields: pick(care) },
    { id: 'own', fields: pick(['customValues']) },
  ];
  return sections.filter(({ fields: some }) => some.length > 0);
}

/** The fields of a kind that a person may set. */
export function openFields(kind: string): readonly Field[] {
  return nodeFields(kind).filter(({ byServer }) => byServer !== true);
}
