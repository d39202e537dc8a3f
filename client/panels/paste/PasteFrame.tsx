import { nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { NodeKind } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { firstStatus } from '../edit/model/firstStatus.ts';
import { capital } from '../../view/capital.ts';
import { neededTargets } from './model/planPaste.ts';
import type { PasteState } from './usePaste.ts';

/** What holds for all rows: what they become, whether the first holds headings, and the source of it all. */
export function PasteFrame({ state }: { readonly state: PasteState }) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const { asked, change, headings } = state;
  const { certainty } = vocabularies;
  return (
    <div className="paste__frame">
      <SelectField
        label={t('kind')}
        value={asked.kind}
        options={nodeKinds.map(({ id, plural }) => ({ id, label: plural[language] }))}
        onChange={(kind) => {
          change({ kind: kind as NodeKind, forAll: new Map(), status: firstStatus(kind as NodeKind) });
        }}
      />
      {forAllTargets(state).map(({ id, label, options }) => (
        <SelectField
          key={id}
          label={t('forAll', { label })}
          value={asked.forAll.get(id) ?? ''}
          empty={t('forAllChoose')}
          options={options.map((term) => ({ id: term.id, label: capital(term.labels[language], language) }))}
          onChange={(value) => {
            change({ forAll: new Map([...asked.forAll, [id, value]]) });
          }}
        />
      ))}
      <StatusChoice state={state} />
      <TextField
        label={t('sourceTitle')}
        help={t('sourceHelp')}
        value={asked.source.title}
        maxLength={300}
        onChange={(title) => {
          change({ source: { ...asked.source, title } });
        }}
      />
      <SelectField
        label={certainty.labels[language]}
        value={asked.source.certainty}
        options={certainty.terms.map(({ id, labels }) => ({ id, label: capital(labels[language], language) }))}
        onChange={(chosen) => {
          change({ source: { ...asked.source, certainty: chosen } });
        }}
      />
      <SwitchRow
        label={t('headings')}
        isOn={headings}
        onChange={(isOn) => {
          change({ headings: isOn });
        }}
      />
    </div>
  );
}

/** What status new entries get whose row says nothing of it: seen, and not taken for granted. */
function StatusChoice({ state: { asked, change, columns } }: { readonly state: PasteState }) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const { status } = vocabularies;
  const isColumn = columns.some(({ target }) => target === 'status');
  return (
    <SelectField
      label={t(isColumn ? 'statusUnsaid' : 'statusNew')}
      value={asked.status}
      options={status.terms.map(({ id, labels }) => ({ id, label: capital(labels[language], language) }))}
      onChange={(chosen) => {
        change({ status: chosen });
      }}
    />
  );
}

/** The choices that every row must make and no column makes, as whose a need is. */
function forAllTargets({ targets, columns }: PasteState) {
  return neededTargets(targets).flatMap((target) =>
    target.of === 'field' &&
    target.field.type === 'vocabulary' &&
    columns.every((column) => column.target !== target.id)
      ? [{ id: target.id, label: target.label, options: target.field.vocabulary.terms }]
      : [],
  );
}
