import {
  inLanguage,
  languages,
  municipalities,
  vocabularies,
  type ActorRecord,
  type Localized,
  type MapSettings,
} from '@sirkel/graph-schema';
import { layersInOrder } from '../gaps/coverage.ts';
import { inAll } from '../sentences/names.ts';

/** What actors can be put together by. */
export const groupKinds = ['layer', 'element', 'actorType', 'municipality'] as const;
export type GroupKind = (typeof groupKinds)[number];

/**
 * The groups an actor is in. By field and by municipality these may be several, and it counts in each; without any it
 * counts in none.
 */
export function groupsOf(actor: ActorRecord, between: GroupKind): readonly string[] {
  if (between === 'layer') return actor.layer === undefined ? [] : [actor.layer];
  if (between === 'element') return [...new Set(actor.elements ?? [])];
  if (between === 'actorType') return actor.actorType === undefined ? [] : [actor.actorType];
  return [...new Set(actor.municipalities ?? [])];
}

/** The order in which groups are told: rings from the centre out, fields and types as their vocabularies, codes ascending. */
export function groupOrder(between: GroupKind, settings: MapSettings): readonly string[] {
  if (between === 'layer') return layersInOrder(settings);
  if (between === 'element') return vocabularies.element.terms.map(({ id }) => id);
  if (between === 'actorType') return vocabularies.actorType.terms.map(({ id }) => id);
  return municipalities.map(({ code }) => code);
}

/** What a group is called; its id where that is known no more. */
export function groupLabel(between: GroupKind, id: string, settings: MapSettings): Localized {
  if (between === 'municipality') {
    const name = municipalities.find(({ code }) => code === id)?.name ?? id;
    return { nb: name, nn: name, en: name };
  }
  if (between === 'layer') {
    const labels = settings.layers.find((layer) => layer.id === id)?.labels;
    return inAll((language) => (labels === undefined ? id : inLanguage(labels, language)));
  }
  const { terms } = between === 'element' ? vocabularies.element : vocabularies.actorType;
  const labels = terms.find((term) => term.id === id)?.labels;
  return Object.fromEntries(languages.map((language) => [language, labels?.[language] ?? id])) as Localized;
}
