import { inLanguage } from '@sirkel/graph-schema';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import type { Condition } from '../../../view/filter/Expression.ts';
import { howOf, howsOf, newCondition, whatOf, whats, withHow } from './conditionForms.ts';
import type { What } from './conditionForms.ts';
import { ConditionValue } from './ConditionValue.tsx';
import type { ConditionValueProps } from './ConditionValue.tsx';

export type ConditionEditorProps = ConditionValueProps & {
  /** Which one it is among its likes, from 1. */
  readonly number: number;
  readonly onRemove: () => void;
};

/** One condition: what it is about, how it asks, and what it compares with. */
export function ConditionEditor({ number, onRemove, ...rest }: ConditionEditorProps) {
  const { t } = useTranslation('filterBuilder');
  const { graph, condition, onChange } = rest;
  const fields = graph.settings?.customFields ?? [];
  const hows = howsOf(condition, fields);
  const how = howOf(condition, fields);
  const title = t('condition', { number });
  return (
    <div role="group" aria-label={title} className="builder__condition">
      <WhatField
        graph={graph}
        condition={condition}
        onWhat={(what) => {
          onChange(newCondition(what, fields));
        }}
      />
      <button
        type="button"
        className="icon-button builder__remove"
        aria-label={t('removeCondition', { number })}
        title={t('removeCondition', { number })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
      <SelectField
        label={t('how')}
        value={how}
        options={(hows.includes(how) ? hows : [how, ...hows]).map((id) => ({ id, label: t(`hows.${id}`) }))}
        onChange={(chosen) => {
          const next = hows.find((each) => each === chosen);
          if (next !== undefined) onChange(withHow(condition, next, new Date().getFullYear()));
        }}
      />
      <ConditionValue key={whatOf(condition)} {...rest} />
    </div>
  );
}

type WhatFieldProps = {
  readonly graph: ConditionValueProps['graph'];
  readonly condition: Condition;
  readonly onWhat: (what: string) => void;
};

function WhatField({ graph, condition, onWhat }: WhatFieldProps) {
  const { t, i18n } = useTranslation('filterBuilder');
  const id = useId();
  const fields = graph.settings?.customFields ?? [];
  const what = whatOf(condition);
  const language = i18n.language === 'nn' || i18n.language === 'en' ? i18n.language : 'nb';
  const own = fields.map((field) => ({ id: `own.${field.id}`, label: inLanguage(field.labels, language) }));
  const isGone = condition.type === 'own' && !own.some((each) => each.id === what);
  return (
    <div className="text-field">
      <label htmlFor={id}>{t('what')}</label>
      <select
        id={id}
        className="ds-input"
        value={what}
        onChange={({ target }) => {
          onWhat(target.value);
        }}
      >
        {whats.map((each: What) => (
          <option key={each} value={each}>
            {t(`whats.${each}`)}
          </option>
        ))}
        {own.length === 0 && !isGone ? null : (
          <optgroup label={t('ownFields')}>
            {own.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
            {/* A field that the map no longer has still stands in the filter. */}
            {isGone ? <option value={what}>{condition.field}</option> : null}
          </optgroup>
        )}
      </select>
    </div>
  );
}
