import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LateTexts } from '../../../i18n/LateTexts.tsx';
import { useAddress, useAddressBar } from '../../../state/useAddress.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { Group } from '../../../view/filter/Expression.ts';
import { sayExpression } from '../../../view/filter/sayExpression.ts';
import { writeExpression } from '../../../view/filter/writeExpression.ts';
import { withWhere } from '../changeFilter.ts';
import { useWhere } from '../useVisible.ts';
import { builtSentence } from './builtSentence.ts';
import { GroupEditor } from './GroupEditor.tsx';
import { speakingOf } from './speakingOf.ts';
import './builder.css';

const nothing: Group = { type: 'group', join: 'all', of: [] };

/** Builds a filter by choosing. The address alone holds it: each choice is written there, and read from there. */
export function FilterBuilder({ graph }: { readonly graph: Graph }) {
  return (
    <LateTexts>
      <Builder graph={graph} />
    </LateTexts>
  );
}

function Builder({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation(['filterBuilder', 'filterWords']);
  const { t: words } = useTranslation('filterWords');
  const speaking = speakingOf(graph, words, useLanguage());
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const where = useWhere();
  const write = (text: string): void => {
    bar.move({ filter: withWhere(filter, text) }, false);
  };
  const expression = where === null ? nothing : where.state === 'read' ? where.expression : null;
  return (
    <div className="builder">
      {expression === null ? null : (
        <>
          <p className="builder__sentence">
            <strong>{t('filterBuilder:shows')}:</strong> {sayExpression(expression, speaking)}.
          </p>
          <GroupEditor
            graph={graph}
            speaking={speaking}
            group={expression}
            number={null}
            depth={0}
            onChange={(group) => {
              write(group.join === 'all' && group.of.length === 0 ? '' : writeExpression(group));
            }}
          />
        </>
      )}
      <AsText
        text={filter.where ?? ''}
        problem={
          where?.state === 'refused'
            ? t(`filterWords:refused.${where.refusal.why}`, { found: where.refusal.found })
            : null
        }
        onChange={write}
      />
      {filter.where === undefined ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            write('');
          }}
        >
          {t('filterBuilder:clear')}
        </button>
      )}
    </div>
  );
}

type AsTextProps = {
  readonly text: string;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
};

/** The filter as it stands in the address, to change by hand; unfolded where it cannot be read otherwise. */
function AsText({ text, problem, onChange }: AsTextProps) {
  const { t } = useTranslation(['filterBuilder', 'filter']);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="builder__text"
      open={isOpen || problem !== null}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary id={`${id}-name`}>{t('filterBuilder:asText')}</summary>
      <p id={`${id}-help`} className="quiet builder__help">
        {t('filterBuilder:asTextHelp')}
      </p>
      <textarea
        className="ds-input"
        rows={3}
        spellCheck={false}
        aria-labelledby={`${id}-name`}
        aria-describedby={problem === null ? `${id}-help` : `${id}-problem ${id}-help`}
        aria-invalid={problem !== null}
        value={text}
        maxLength={2000}
        onChange={({ target }) => {
          onChange(target.value.replaceAll(/\s/g, ' '));
        }}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className="text-field__problem" role="alert">
          {t('filter:notUnderstood')} {problem}
        </p>
      )}
    </details>
  );
}

/** What was built, as a sentence. */
export function BuiltSentence({ graph }: { readonly graph: Graph }) {
  return (
    <LateTexts>
      <Sentence graph={graph} />
    </LateTexts>
  );
}

function Sentence({ graph }: { readonly graph: Graph }) {
  const { i18n } = useTranslation();
  const { filter } = useAddress().place;
  return builtSentence(graph, filter.where, i18n, useLanguage());
}
