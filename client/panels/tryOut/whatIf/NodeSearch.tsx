import { nodeKind, nodeKinds } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { findOthers } from '../../edit/model/tieChoices.ts';
import { SearchList } from '../../edit/tasks/SearchList.tsx';

export type NodeSearchProps = {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly NodeRecord[];
  /** The kinds that can be chosen; all of them when absent. */
  readonly kinds?: readonly string[];
  readonly onChoose: (id: string) => void;
};

const everyKind = nodeKinds.map(({ id }) => id);

/** One of some entries, found by its name. */
export function NodeSearch({ id, label, nodes, kinds = everyKind, onChoose }: NodeSearchProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const { shown, count } = findOthers(nodes, { others: kinds }, '', typed);
  const isPart = shown.length < count;
  return (
    <SearchList
      id={id}
      label={label}
      help={t('search.help')}
      typed={typed}
      onType={setTyped}
      none={t('search.none')}
      count={isPart ? t('search.some', { shown: shown.length, count }) : t('search.hits', { count })}
      countShown={isPart}
      options={shown.map((node) => ({
        id: node.id,
        label: node.name,
        detail: nodeKind(node.kind).labels[language],
      }))}
      onChoose={(chosen) => {
        setTyped('');
        onChoose(chosen);
      }}
    />
  );
}
