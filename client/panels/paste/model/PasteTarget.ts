import { inLanguage } from '@sirkel/graph-schema';
import type { CustomField, Field, Language, MapSettings } from '@sirkel/graph-schema';
import { openFields } from '../../edit/model/nodeSections.ts';

/**
 * What a column of a spreadsheet can become: a field of the kind, one that the map has added itself, or what says of each
 * row which kind it is.
 */
export type PasteTarget = { readonly id: string; readonly label: string } & (
  | { readonly of: 'field'; readonly field: Field }
  | { readonly of: 'own'; readonly custom: CustomField }
  | { readonly of: 'kind'; readonly kind: string }
);

/**
 * What the columns can become where rows become nodes of a kind. Groups of fields have no place in one cell.
 * @param kindLabel what is called that says which kind a row is
 */
export function pasteTargets(
  kind: string,
  settings: MapSettings | null,
  language: Language,
  kindLabel = '',
): readonly PasteTarget[] {
  const fields = openFields(kind).filter(({ type }) => type !== 'group' && type !== 'groupList' && type !== 'ids');
  const own = (settings?.customFields ?? []).filter(({ kinds }) => kinds.includes(kind));
  return [
    ...fields.map((field) => ({ of: 'field' as const, id: field.id, label: field.labels[language], field })),
    ...own.map((custom) => ({
      of: 'own' as const,
      id: `own-${custom.id}`,
      label: inLanguage(custom.labels, language),
      custom,
    })),
    { of: 'kind' as const, id: 'kind', label: kindLabel, kind },
  ];
}
