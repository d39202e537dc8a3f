import type { CustomField, Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { MOST_STEPS } from '../../../view/filter/Expression.ts';
import type { Condition } from '../../../view/filter/Expression.ts';
import type { Speaking } from '../../../view/filter/sayExpression.ts';
import { Checkbox } from '../Checkbox.tsx';
import { BoundField } from './BoundField.tsx';
import { EndChoice } from './EndChoice.tsx';
import { valueOptions } from './valueOptions.ts';

export type ConditionValueProps<C extends Condition = Condition> = {
  readonly graph: Graph;
  readonly speaking: Speaking;
  readonly condition: C;
  readonly onChange: (condition: Condition) => void;
};

type Of<T extends Condition['type']> = ConditionValueProps<Extract<Condition, { readonly type: T }>>;

/** What a condition compares with. */
export function ConditionValue({ condition, ...rest }: ConditionValueProps) {
  switch (condition.type) {
    case 'choice':
      return <ChoiceValue {...rest} condition={condition} />;
    case 'text':
      return <TextValue {...rest} condition={condition} />;
    case 'degree':
      return <DegreeValue {...rest} condition={condition} />;
    case 'own':
      return <OwnValue {...rest} condition={condition} />;
    case 'near':
      return <NearValue {...rest} condition={condition} />;
    case 'between':
      return <BetweenValue {...rest} condition={condition} />;
  }
}

const helps = { tie: 'tieHelp', barrier: 'barrierHelp', certainty: 'certaintyHelp' } as const;

function ChoiceValue({ graph, speaking, condition, onChange }: Of<'choice'>) {
  const { t } = useTranslation('filterBuilder');
  const { on, values } = condition;
  // Folded where it comes filled in; afterwards as whoever uses it leaves it.
  const [unfolded] = useState(values.length === 0);
  const options = valueOptions(graph, on, speaking, t('noneOf'), values);
  const help = on in helps ? t(helps[on as keyof typeof helps]) : null;
  return (
    <details className="builder__values" open={unfolded}>
      <summary>
        {t('values')} <span className="quiet">{t('chosen', { count: values.length })}</span>
      </summary>
      {help === null ? null : <p className="quiet builder__help">{help}</p>}
      {options.length === 0 ? <p className="quiet">{t('noValues')}</p> : null}
      <div role="group" aria-label={t('values')} className="builder__options">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={values.includes(value)}
            onChange={() => {
              const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
              onChange({ ...condition, values: next });
            }}
          />
        ))}
      </div>
    </details>
  );
}

function TextValue({ condition, onChange }: Of<'text'>) {
  const { t } = useTranslation('filterBuilder');
  return (
    <TextField
      label={t('text')}
      help={t('textHelp')}
      value={condition.text}
      maxLength={200}
      onChange={(text) => {
        onChange({ ...condition, text });
      }}
    />
  );
}

function DegreeValue({ condition, onChange }: Of<'degree'>) {
  const { t } = useTranslation('filterBuilder');
  const isRange = condition.least !== null && condition.most !== null;
  return (
    <>
      {(['least', 'most'] as const).map((end) => {
        const bound = condition[end];
        if (bound === null) return null;
        return (
          <BoundField
            key={end}
            kind="count"
            label={t(isRange ? (end === 'least' ? 'from' : 'to') : 'number')}
            value={String(bound)}
            onChange={(text) => {
              onChange({ ...condition, [end]: Number(text) });
            }}
          />
        );
      })}
      <p className="quiet builder__help">{t('degreeHelp')}</p>
    </>
  );
}

function OwnValue({ graph, condition, onChange }: Of<'own'>) {
  const { t } = useTranslation('filterBuilder');
  const { value } = condition;
  if (value.test === 'filled') return null;
  if (value.test === 'contains') {
    return (
      <TextField
        label={t('text')}
        value={value.text}
        maxLength={200}
        onChange={(text) => {
          onChange({ ...condition, value: { test: 'contains', text } });
        }}
      />
    );
  }
  const isRange = value.from !== null && value.to !== null;
  const kind = typeOf(graph.settings?.customFields ?? [], condition.field) === 'date' ? 'date' : 'number';
  return (['from', 'to'] as const).map((end) => {
    const bound = value[end];
    if (bound === null) return null;
    return (
      <BoundField
        key={end}
        kind={kind}
        label={t(isRange ? end : kind)}
        value={bound}
        onChange={(text) => {
          onChange({ ...condition, value: { ...value, [end]: text } });
        }}
      />
    );
  });
}

const typeOf = (fields: readonly CustomField[], field: string): CustomField['valueType'] | undefined =>
  fields.find(({ id }) => id === field)?.valueType;

function NearValue({ graph, condition, onChange }: Of<'near'>) {
  const { t } = useTranslation('filterBuilder');
  return (
    <>
      <SelectField
        label={t('steps')}
        value={String(condition.steps)}
        options={Array.from({ length: MOST_STEPS + 1 }, (_, steps) => ({ id: String(steps), label: String(steps) }))}
        onChange={(steps) => {
          onChange({ ...condition, steps: Number(steps) });
        }}
      />
      <EndChoice
        graph={graph}
        label={t('of')}
        chosen={condition.of}
        onChoose={(of) => {
          onChange({ ...condition, of });
        }}
      />
      <p className="quiet builder__help">{t('stepsHelp')}</p>
    </>
  );
}

function BetweenValue({ graph, condition, onChange }: Of<'between'>) {
  const { t } = useTranslation('filterBuilder');
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <EndChoice
          key={end}
          graph={graph}
          label={t(end)}
          chosen={condition[end]}
          onChoose={(chosen) => {
            onChange({ ...condition, [end]: chosen });
          }}
        />
      ))}
      <p className="quiet builder__help">{t('stepsHelp')}</p>
    </>
  );
}
