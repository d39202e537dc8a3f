import { inLanguage } from '@sirkel/graph-schema';
import { fieldValue, valueText } from '../details/fieldValue.ts';
import type { Reading } from '../details/Reading.ts';
import { useReading } from '../details/useReading.ts';
import { openFields } from '../edit/model/nodeSections.ts';
import { shortened } from '../edit/model/shortened.ts';

type Content = Readonly<Record<string, unknown>>;

/** Says in a line what a record holds beside its name, as it would read on the map. */
export function useFactText(): (record: Content, kind: string) => string {
  const reading = useReading();
  return (record, kind) => {
    const fields = openFields(kind).filter(({ id }) => id !== 'name' && id !== 'customValues' && id !== 'sources');
    const said = fields
      .filter(({ id }) => record[id] !== undefined)
      .map((field) => [field.labels[reading.language], valueText(fieldValue(field, record[field.id], reading))]);
    return [...said, ...ownFacts(record, reading)]
      .map(([label = '', text = '']) => `${label}: ${shortened(text)}`)
      .join(' · ');
  };
}

/** What a record says in the map's own fields: each with its label. */
export function ownFacts(
  { customValues }: Content,
  { settings, language }: Pick<Reading, 'settings' | 'language'>,
): readonly (readonly [string, string])[] {
  if (!Array.isArray(customValues)) return [];
  return (customValues as readonly { readonly field: string; readonly value: string }[]).map(({ field, value }) => {
    const labels = settings?.customFields.find(({ id }) => id === field)?.labels;
    return [labels === undefined ? field : inLanguage(labels, language), value] as const;
  });
}
