import type { ShownChannel } from '../../view/looks/makeLooks.ts';
import { listText } from '../details/Reading.ts';
import type { LookWords } from './LookWords.ts';
import { subjectLabel } from './subjectLabel.ts';
import { categoryLabels, numberWriter } from './valueLabels.ts';

/** What the picture shows of a record: a field or measure, and what the record says of it. */
export type SaidLook = { readonly id: string; readonly label: string; readonly text: string };

/** Says what the picture shows of a node or tie, each field or measure once, however often it is shown. */
export function lookSayer(channels: readonly ShownChannel[], words: LookWords): (id: string) => readonly SaidLook[] {
  const sayers = [...new Map(channels.map((shown) => [shown.subject.id, shown])).values()].map((shown) => ({
    shown,
    label: subjectLabel(shown.subject, words),
    textOf: valueText(shown, words),
  }));
  return (id) =>
    sayers.flatMap(({ shown, label, textOf }) =>
      shown.of.has(id) ? [{ id: shown.subject.id, label, text: textOf(id) }] : [],
    );
}

/** What is left to say where it has been told how many ties a node has. */
export const saidBeside = (said: readonly SaidLook[]): readonly SaidLook[] => said.filter(({ id }) => id !== 'ties');

function valueText({ subject, values }: ShownChannel, words: LookWords): (id: string) => string {
  const { t, language } = words;
  const category = categoryLabels(subject, words);
  const number = numberWriter(subject, language);
  return (id) => {
    const value = values.get(id);
    if (value === undefined) return subject.of === 'measure' ? t('looks:notCounted') : t('looks:none');
    return typeof value === 'number' ? number(value) : listText(value.map(category), language);
  };
}
