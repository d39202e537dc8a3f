import { inLanguage, nodeKinds } from '@sirkel/graph-schema';
import type { Language, MapSettings } from '@sirkel/graph-schema';
import type { PasteTarget } from './PasteTarget.ts';

export type Choice = { readonly id: string; readonly label: string };

const answers = { nb: ['ja', 'nei'], nn: ['ja', 'nei'], en: ['yes', 'no'] } as const;

/** The words of which a cell must be one; null where anything may be written, or they are too many to choose among. */
export function choicesOf(
  target: PasteTarget,
  settings: MapSettings | null,
  language: Language,
): readonly Choice[] | null {
  if (target.of === 'kind') return nodeKinds.map(({ id, labels }) => ({ id, label: labels[language] }));
  if (target.of === 'own') return null;
  const { field } = target;
  switch (field.type) {
    case 'vocabulary':
    case 'vocabularySet':
      return field.vocabulary.terms.map(({ id, labels }) => ({ id, label: labels[language] }));
    case 'layer':
      return (settings?.layers ?? []).map(({ id, labels }) => ({ id, label: inLanguage(labels, language) }));
    case 'barriers':
      return (settings?.barriers ?? []).map(({ id, labels }) => ({ id, label: inLanguage(labels, language) }));
    case 'boolean':
      return answers[language].map((label) => ({ id: label, label }));
    default:
      return null;
  }
}
