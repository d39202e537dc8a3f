import { municipalities, nbCollator, nodeKinds, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { MapSettings } from '@sirkel/graph-schema';
import type { Subject } from './Subject.ts';

type Settings = Pick<MapSettings, 'layers' | 'barriers'> | null;

/** The categories of a subject in the order people know them by; none where anything can be one. */
export function knownValues(subject: Subject, settings: Settings): readonly string[] {
  if (subject.of === 'tie') return subject.id === 'kind' ? relationKinds.map(({ id }) => id) : termsOf(subject.id);
  return subject.of === 'field' ? fieldValues(subject.on, settings) : [];
}

function fieldValues(on: string, settings: Settings): readonly string[] {
  switch (on) {
    case 'kind':
      return nodeKinds.map(({ id }) => id);
    case 'ring':
      return [...(settings?.layers ?? [])]
        .sort((a, b) => Number(a.outside ?? false) - Number(b.outside ?? false) || a.order - b.order)
        .map(({ id }) => id);
    case 'municipality':
      // By the names that people read: a code says nothing to them.
      return municipalities.toSorted((a, b) => nbCollator.compare(a.name, b.name)).map(({ code }) => code);
    case 'barrier':
      return (settings?.barriers ?? []).map(({ id }) => id);
    default:
      return termsOf(on);
  }
}

const vocabularyOf = new Map([
  ['field', vocabularies.element],
  ['status', vocabularies.status],
  ['sector', vocabularies.sector],
  ['scope', vocabularies.scope],
  ['extent', vocabularies.extent],
  ['certainty', vocabularies.certainty],
]);

function termsOf(name: string): readonly string[] {
  return (vocabularyOf.get(name)?.terms ?? []).map(({ id }) => id);
}
