import { foldText } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationKind } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { statusesInForce } from '../../../view/inForce.ts';
import { endsOf, tieChoices } from '../../edit/model/tieChoices.ts';
import type { TieChoice } from '../../edit/model/tieChoices.ts';
import { SearchList } from '../../edit/tasks/SearchList.tsx';
import { Chosen } from './Chosen.tsx';
import { focusSoon } from './focusSoon.ts';
import { NodeSearch } from './NodeSearch.tsx';
import { entriesOf } from './Tried.ts';
import type { TriedTie, Trial } from './Tried.ts';

export type AddTieProps = {
  readonly graph: Graph;
  readonly trial: Trial;
  /** The entry that it begins with, where that is known. */
  readonly start: string | null;
  readonly onAdd: (tie: TriedTie) => void;
};

/** First one end, then the way, of those that its kind allows, then the other end, of the kinds that can stand there. */
export function AddTie({ graph, trial, start, onAdd }: AddTieProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const [begun, setBegun] = useState(start);
  const [way, setWay] = useState<string | null>(null);
  const nodes = entriesOf(graph, trial);
  const node = nodes.find(({ id }) => id === begun);
  if (node === undefined) {
    return (
      <NodeSearch
        id="tried-from"
        label={t('ask.tied')}
        nodes={nodes}
        onChoose={(id) => {
          setBegun(id);
          focusSoon('tried-how');
        }}
      />
    );
  }
  const choice = tieChoices(node.kind, language).find((each) => wayOf(each) === way);
  return (
    <>
      <Chosen
        text={choice === undefined ? node.name : `${node.name} ${choice.verb} …`}
        onAgain={() => {
          setWay(null);
          setBegun(null);
          focusSoon('tried-from');
        }}
      />
      {choice === undefined ? (
        <WaySearch
          node={node}
          onChoose={(chosen) => {
            setWay(chosen);
            focusSoon('tried-other');
          }}
        />
      ) : (
        <NodeSearch
          id="tried-other"
          label={t('ask.other')}
          nodes={nodes.filter(({ id }) => id !== node.id && !isTied(graph, choice, node.id, id))}
          kinds={choice.others}
          onChoose={(other) => {
            const ends = endsOf(choice, node.id, other);
            onAdd({ id: globalThis.crypto.randomUUID(), kind: choice.kind.id as RelationKind, ...ends });
          }}
        />
      )}
    </>
  );
}

const wayOf = ({ kind, end }: TieChoice): string => `${kind.id} ${end}`;

function WaySearch({ node, onChoose }: { readonly node: NodeRecord; readonly onChoose: (way: string) => void }) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const choices = tieChoices(node.kind, language).filter(({ verb }) => foldText(verb).includes(foldText(typed.trim())));
  return (
    <SearchList
      id="tried-how"
      label={t('ask.how')}
      help={t('search.help')}
      typed={typed}
      onType={setTyped}
      none={t('search.none')}
      count={t('search.hits', { count: choices.length })}
      options={choices.map((choice) => ({
        id: wayOf(choice),
        label: `${choice.verb} …`,
        detail: choice.kind.help[language],
      }))}
      onChoose={onChoose}
    />
  );
}

/** Whether two are tied in this way already; what is only missing or proposed can be tried. */
function isTied({ ties, relations }: Graph, choice: TieChoice, node: string, other: string): boolean {
  const { from, to } = endsOf(choice, node, other);
  return [...(ties.get(node) ?? [])].some((id) => {
    const tie = relations.get(id);
    if (tie?.kind !== choice.kind.id || !statusesInForce.has(tie.status)) return false;
    return (tie.from === from && tie.to === to) || (choice.kind.mutual && tie.from === to && tie.to === from);
  });
}
