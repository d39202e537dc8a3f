import { inLanguage, nodeFields, relationFields, relationKind, vocabularies } from '@sirkel/graph-schema';
import type { Change, Field } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { fieldValue, valueText } from '../details/fieldValue.ts';
import { listText, termLabel } from '../details/Reading.ts';
import type { Reading } from '../details/Reading.ts';
import { useReading } from '../details/useReading.ts';
import { changeWords } from './model/changeWords.ts';
import type { Changed } from './model/changeWords.ts';
import { shortened } from './model/shortened.ts';

/** Says in a sentence what a change did. */
export function useChangeText(): (change: Change) => string {
  const { t } = useTranslation('edit');
  const reading = useReading();
  const { graph } = useMapSnapshot();
  const { language } = reading;
  const fieldsText = (subject: string, fields: readonly Field[], changed: Changed): string => {
    const one = oneField(fields, changed, reading);
    if (one !== null) return t(`words.${one.what}`, { subject, ...one });
    const labels = fields
      .filter(({ id }) => changed.some((each) => each.id === id))
      .map((each) => label(each, reading));
    return t('words.fieldsChanged', { subject, fields: listText(labels, language) });
  };
  return (change) => {
    const words = changeWords(change, graph);
    switch (words.what) {
      case 'nodeAdded':
      case 'nodeRemoved':
        return words.ties === 0
          ? t(`words.${words.what}`, { name: words.name })
          : t(`words.${words.what}Ties`, { name: words.name, count: words.ties });
      case 'nodeChanged':
        return fieldsText(t('words.node', { name: shortened(words.name) }), nodeFields(words.kind), words.fields);
      case 'tieAdded':
      case 'tieProposed':
      case 'tieRemoved':
      case 'tieChanged': {
        const sentence = `${words.from} ${relationKind(words.kind).verb[language]} ${words.to}`;
        if (words.what !== 'tieChanged') return t(`words.${words.what}`, { sentence });
        return fieldsText(t('words.tie', { sentence }), relationFields, words.fields);
      }
      case 'decided':
        return t('words.decided', { state: termLabel(vocabularies.followUpState, words.state, language) });
      case 'viewKept':
      case 'viewChanged':
      case 'viewRemoved':
      case 'tourKept':
      case 'tourChanged':
      case 'tourRemoved':
        return t(`words.${words.what}`, { title: shortened(inLanguage(words.title, language)) });
      case 'several':
      case 'nodesAdded':
        return t(`words.${words.what}`, { count: words.count });
      case 'addedAndChanged':
        return t('words.addedAndChanged', {
          added: t('words.newEntries', { count: words.added }),
          changed: t('words.changedEntries', { count: words.changed }),
        });
      case 'undecided':
      case 'settings':
      case 'nothing':
        return t(`words.${words.what}`);
    }
  };
}

/** What one field said and says now, where that can be said in a line. */
function oneField(fields: readonly Field[], changed: Changed, reading: Reading) {
  const [only] = changed;
  const field = fields.find(({ id }) => id === only?.id);
  if (only === undefined || changed.length > 1 || field === undefined) return null;
  if (field.type === 'group' || field.type === 'groupList' || field.type === 'markdown') return null;
  const text = (value: unknown): string =>
    value === undefined ? '' : shortened(valueText(fieldValue(field, value, reading)));
  const values = { field: label(field, reading), before: text(only.before), after: text(only.after) };
  // Two long texts may begin alike, and one in another language than the reader's does not show.
  if (values.before === values.after) return null;
  if (only.before === undefined) return { what: 'fieldFilled' as const, ...values };
  return { what: only.after === undefined ? ('fieldEmptied' as const) : ('fieldChanged' as const), ...values };
}

function label({ labels }: Field, { language }: Reading): string {
  return labels[language].toLocaleLowerCase(language);
}
