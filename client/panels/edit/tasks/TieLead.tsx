import { foldText, nodeKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { useFormFrame } from '../inputs/FormFrame.ts';
import { textIn } from '../model/FormValues.ts';
import type { FormValues } from '../model/FormValues.ts';
import { pathId } from '../model/problemText.ts';
import { findOthers, tieChoices } from '../model/tieChoices.ts';
import type { TieChoice } from '../model/tieChoices.ts';
import { SearchList } from './SearchList.tsx';

export type TieLeadProps = {
  readonly graph: Graph;
  readonly node: NodeRecord;
  readonly values: FormValues;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (values: FormValues) => void;
};

/** The way in which a node is tied that a form's values choose; null before it is chosen. */
export function chosenTie(node: NodeRecord, values: FormValues): TieChoice | null {
  const way = textIn(values['tieVerb']);
  return tieChoices(node.kind, 'nb').find((choice) => wayOf(choice) === way) ?? null;
}

/** First the verb, read as the beginning of a sentence; then the other end, of the kinds that can stand there. */
export function TieLead({ graph, node, values, problems, onChange }: TieLeadProps) {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const { form } = useFormFrame();
  const choice = tieChoices(node.kind, language).find((each) => wayOf(each) === textIn(values['tieVerb'])) ?? null;
  const other = graph.nodes.get(textIn(values['tieOther']));
  if (choice === null) {
    return (
      <VerbSearch
        node={node}
        problem={problems.get('tieVerb')}
        onChoose={(way) => onChange({ ...values, tieVerb: way })}
      />
    );
  }
  return (
    <div className="tie-lead">
      <p className="tie-lead__sentence">
        <span>{node.name}</span> <strong>{choice.verb}</strong> <span>{other?.name ?? '…'}</span>
      </p>
      <div className="tie-lead__buttons">
        <Button
          variant="tertiary"
          onClick={() => {
            onChange({ ...values, tieVerb: '', tieOther: '' });
            focusSoon(pathId(form, 'tieVerb'));
          }}
        >
          {t('tie.change')}
        </Button>
        {other === undefined ? null : (
          <Button
            variant="tertiary"
            onClick={() => {
              onChange({ ...values, tieOther: '' });
              focusSoon(pathId(form, 'tieOther'));
            }}
          >
            {t('tie.changeOther')}
          </Button>
        )}
      </div>
      {other === undefined ? (
        <OtherSearch
          graph={graph}
          node={node}
          choice={choice}
          problem={problems.get('tieOther')}
          onChoose={(id) => {
            onChange({ ...values, tieOther: id });
            focusSoon(pathId(form, 'status'));
          }}
        />
      ) : null}
    </div>
  );
}

function wayOf({ kind, end }: TieChoice): string {
  return `${kind.id} ${end}`;
}

// After the next part of the form has come.
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

type VerbSearchProps = {
  readonly node: NodeRecord;
  readonly problem: string | undefined;
  readonly onChoose: (way: string) => void;
};

function VerbSearch({ node, problem, onChoose }: VerbSearchProps) {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const { form } = useFormFrame();
  const [typed, setTyped] = useState('');
  const wanted = foldText(typed.trim());
  const choices = tieChoices(node.kind, language).filter(({ verb }) => foldText(verb).includes(wanted));
  return (
    <SearchList
      id={pathId(form, 'tieVerb')}
      label={t('tie.howLegend')}
      help={t('tie.filter')}
      problem={problem}
      typed={typed}
      onType={setTyped}
      none={t('tie.noWays')}
      count={t('tie.hits', { count: choices.length })}
      firstFocus
      options={choices.map((choice) => ({
        id: wayOf(choice),
        label: (
          <>
            <span className="search-list__quiet">{node.shortName ?? node.name}</span> {choice.verb} …
          </>
        ),
        detail: choice.kind.help[language],
      }))}
      onChoose={(way) => {
        onChoose(way);
        focusSoon(pathId(form, 'tieOther'));
      }}
    />
  );
}

type OtherSearchProps = VerbSearchProps & { readonly graph: Graph; readonly choice: TieChoice };

function OtherSearch({ graph, node, choice, problem, onChoose }: OtherSearchProps) {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const { form } = useFormFrame();
  const [typed, setTyped] = useState('');
  const { shown, count } = findOthers(graph.nodes.values(), choice, node.id, typed);
  const isPart = shown.length < count;
  return (
    <SearchList
      id={pathId(form, 'tieOther')}
      label={t('tie.other')}
      help={t('tie.otherHelp')}
      problem={problem}
      typed={typed}
      onType={setTyped}
      none={t('search.none')}
      count={isPart ? t('tie.some', { shown: shown.length, count }) : t('tie.hits', { count })}
      countShown={isPart}
      options={shown.map((other) => ({
        id: other.id,
        label: other.name,
        detail: nodeKind(other.kind).labels[language],
      }))}
      onChoose={onChoose}
    />
  );
}
