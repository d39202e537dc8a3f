import { foldText } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { SearchList } from '../../edit/tasks/SearchList.tsx';
import { Chosen } from './Chosen.tsx';
import { focusSoon } from './focusSoon.ts';
import { NodeSearch } from './NodeSearch.tsx';
import { entriesOf, tiesLeft } from './Tried.ts';
import type { Trial } from './Tried.ts';
import { tieText } from './tieText.ts';

export type RemoveTieProps = {
  readonly graph: Graph;
  readonly trial: Trial;
  readonly onRemove: (id: string) => void;
};

/** First whose tie it is, then which. */
export function RemoveTie({ graph, trial, onRemove }: RemoveTieProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const [node, setNode] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  if (node === null) {
    return (
      <NodeSearch
        id="tried-tie-of"
        label={t('ask.goneTieOf')}
        nodes={entriesOf(graph, trial).filter(({ id }) => graph.nodes.has(id) && tiesLeft(graph, id, trial).length > 0)}
        onChoose={(id) => {
          setNode(id);
          focusSoon('tried-tie');
        }}
      />
    );
  }
  const ties = tiesLeft(graph, node, trial).map((tie) => ({ id: tie.id, label: tieText(tie, nameOf, language) }));
  const found = ties.filter(({ label }) => foldText(label).includes(foldText(typed.trim())));
  return (
    <>
      <Chosen
        text={nameOf(node)}
        onAgain={() => {
          setNode(null);
          focusSoon('tried-tie-of');
        }}
      />
      <SearchList
        id="tried-tie"
        label={t('ask.goneTie')}
        help={t('search.help')}
        typed={typed}
        onType={setTyped}
        none={t('search.none')}
        count={t('search.hits', { count: found.length })}
        options={found}
        onChoose={onRemove}
      />
    </>
  );
}
