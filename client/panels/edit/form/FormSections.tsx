import type { Field } from '@sirkel/graph-schema';
import { isBlank, nodeKind } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../inputs/FieldInput.tsx';
import { Fold } from '../inputs/Fold.tsx';
import { useFormFrame } from '../inputs/FormFrame.ts';
import type { FormValues } from '../model/FormValues.ts';
import type { Section } from '../model/nodeSections.ts';
import { readField } from '../model/readForm.ts';

export type FormSection = { readonly id: Section['id'] | 'tie'; readonly fields: readonly Field[] };

export type FormSectionsProps = {
  readonly sections: readonly FormSection[];
  readonly values: FormValues;
  readonly onChange: (field: string, values: FormValues) => void;
  /** What is to stand under a field, if anything. */
  readonly under: (field: Field) => ReactNode;
};

/** The parts of a form: what matters first, then the sources, then the rest to unfold. */
export function FormSections({ sections, ...rest }: FormSectionsProps) {
  const { t } = useTranslation('edit');
  const open = sections.filter(({ id }) => id === 'main' || id === 'sources');
  const { kind, settings } = useFormFrame();
  const hasOwn = (settings?.customFields ?? []).some(({ kinds }) => kind !== null && kinds.includes(kind));
  const more = sections.filter((section) => !open.includes(section) && (section.id !== 'own' || hasOwn));
  return (
    <>
      {open.map(({ id, fields }) => (
        <div key={id} className="form__part">
          <Fields fields={fields} {...rest} />
        </div>
      ))}
      {more.length === 0 ? null : (
        <section className="more" aria-labelledby="more-of-form">
          <h3 id="more-of-form">{t('sections.more')}</h3>
          <p className="field__help">{t('sections.moreHelp')}</p>
          {more.map((section) => (
            <Unfolding key={section.id} section={section} {...rest} />
          ))}
        </section>
      )}
    </>
  );
}

type PartProps = Omit<FormSectionsProps, 'sections'>;

function Unfolding({ section: { id, fields }, ...rest }: PartProps & { readonly section: FormSection }) {
  const { t } = useTranslation('edit');
  const { language, kind, problems } = useFormFrame();
  const filled = fields.filter((field) => !isBlank(readField(field, rest.values[field.id], field.id).value)).length;
  const needed = fields.some(
    (field) => rest.under(field) !== null || [...problems.keys()].some((path) => path.split('.')[0] === field.id),
  );
  const title = t(`sections.${id}`, {
    kinds: kind === null ? '' : nodeKind(kind).plural[language].toLocaleLowerCase(language),
  });
  return (
    <Fold
      className="more__part"
      needed={needed}
      summary={
        <>
          <span>{title}</span>
          {filled === 0 ? null : <span className="more__filled">{t('filled', { count: filled })}</span>}
        </>
      }
    >
      <div className="form__part">
        <Fields fields={fields} {...rest} />
      </div>
    </Fold>
  );
}

function Fields({ fields, values, onChange, under }: PartProps & { readonly fields: readonly Field[] }) {
  return fields.map((field) => (
    <div key={field.id} className="form__field">
      <FieldInput
        field={field}
        path={field.id}
        value={values[field.id]}
        onChange={(value) => {
          onChange(field.id, { ...values, [field.id]: value });
        }}
      />
      {under(field)}
    </div>
  ));
}
