import type { Field } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { useMapSnapshot } from '../../../state/useMap.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { useDeskState, useEditDesk } from '../desk/useEditDesk.ts';
import { FormFrameContext } from '../inputs/FormFrame.ts';
import { textIn } from '../model/FormValues.ts';
import type { FormValues } from '../model/FormValues.ts';
import { pathId, problemText } from '../model/problemText.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { FormSections } from './FormSections.tsx';
import type { FormSection } from './FormSections.tsx';
import { OthersChange } from './OthersChange.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { RefusedText } from './RefusedText.tsx';
import { useRecordForm } from './useRecordForm.ts';
import type { RecordFormParts, RecordFormState } from './useRecordForm.ts';

/** What stands over the fields, and is a part of what is written. */
export type Lead = NonNullable<RecordFormParts['lead']> & {
  readonly render: (
    values: FormValues,
    onChange: (values: FormValues) => void,
    problems: ReadonlyMap<string, string>,
  ) => ReactNode;
  /** Whether the fields come yet. */
  readonly ready: (values: FormValues) => boolean;
};

export type RecordFormProps = RecordFormParts & {
  readonly title: string;
  readonly sections: readonly FormSection[];
  readonly kind: string | null;
  readonly top?: ReactNode;
  readonly lead?: Lead;
};

/** The form of a record, over the map. */
export function RecordForm(props: RecordFormProps) {
  const { title, fields, sections, current, kind, top, lead } = props;
  const { t } = useTranslation(['edit', 'page']);
  const language = useLanguage();
  const desk = useEditDesk();
  const { graph } = useMapSnapshot();
  const form = useId();
  const state = useRecordForm(props);
  const { values, write } = state;
  const { kept } = useDeskState();
  const [asking, setAsking] = useState(false);
  const sentences = new Map(state.problems.map((each) => [each.path, problemText(each, fields, language, t)]));
  const close = (): void => {
    if (state.isDirty()) setAsking(true);
    else desk.close();
  };
  return (
    <Modal variant="sheet" title={title} closeLabel={t('page:close')} onClose={close}>
      <FormFrameContext
        value={{
          form,
          language,
          settings: graph?.settings ?? null,
          kind,
          layer: textIn(values['layer']),
          problems: sentences,
        }}
      >
        <form className="form" noValidate onSubmit={state.submit}>
          <div className="modal__body">
            {kept ? <Kept onDiscard={() => setAsking(true)} /> : null}
            {top}
            {current === null ? <p className="form__gone">{t('refused.gone')}</p> : null}
            <Obstacles form={form} state={state} sentences={sentences} />
            {lead?.render(values, (next) => write(changedKey(values, next), next), sentences)}
            {lead?.ready(values) === false ? null : (
              <FormSections sections={sections} values={values} onChange={write} under={underField(state, current)} />
            )}
          </div>
          <div className="modal__foot">
            <Button type="submit">{t('save')}</Button>
            <Button variant="secondary" onClick={close}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      </FormFrameContext>
      {asking ? <DiscardDialog onStay={() => setAsking(false)} onDiscard={desk.close} /> : null}
    </Modal>
  );
}

/** Says that what stands here was written before, and lets it go for whoever does not want it. */
function Kept({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useTranslation('edit');
  return (
    <div className="form__kept">
      <p role="status">{t('kept.text')}</p>
      <Button variant="tertiary" onClick={onDiscard}>
        {t('kept.discard')}
      </Button>
    </div>
  );
}

type ObstaclesProps = {
  readonly form: string;
  readonly state: RecordFormState;
  readonly sentences: ReadonlyMap<string, string>;
};

function Obstacles({ form, state: { problems, refused, attempt }, sentences }: ObstaclesProps) {
  const { t } = useTranslation('edit');
  if (problems.length === 0 && refused === null) return null;
  return (
    <ProblemSummary
      title={refused === null ? t('problems.title', { count: problems.length }) : t('refused.title')}
      attempt={attempt}
      problems={problems.map(({ path }) => ({ id: pathId(form, path), text: sentences.get(path) ?? '' }))}
    >
      {refused === null ? null : <RefusedText refused={refused} />}
    </ProblemSummary>
  );
}

function underField(state: RecordFormState, current: RecordFormProps['current']): (field: Field) => ReactNode {
  return (field) =>
    state.others.includes(field) ? (
      <OthersChange
        field={field}
        current={current?.[field.id]}
        onTake={() => state.takeTheirs(field)}
        onKeep={() => state.keepMine(field)}
      />
    ) : null;
}

function changedKey(before: FormValues, after: FormValues): string {
  return Object.keys(after).find((key) => after[key] !== before[key]) ?? '';
}
