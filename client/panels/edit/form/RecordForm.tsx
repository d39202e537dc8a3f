import type { EditCommand, Field } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Modal } from '../../../components/Modal.tsx';
import type { Draft } from '../../../state/createDrafts.ts';
import { useMapSnapshot } from '../../../state/useMap.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { FormTask, Refused } from '../desk/Task.ts';
import { useDeskState, useEditDesk } from '../desk/useEditDesk.ts';
import { FormFrameContext } from '../inputs/FormFrame.ts';
import { formValueOf } from '../model/formValueOf.ts';
import type { FormValues } from '../model/FormValues.ts';
import { changedByOthers, isChanged } from '../model/patchOf.ts';
import type { Problem } from '../model/Problem.ts';
import { problem } from '../model/Problem.ts';
import { pathId, problemText } from '../model/problemText.ts';
import { readForm } from '../model/readForm.ts';
import { refusedPath } from '../model/refusedPath.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { FormSections } from './FormSections.tsx';
import type { FormSection } from './FormSections.tsx';
import { OthersChange } from './OthersChange.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { RefusedText } from './RefusedText.tsx';
import { useFormDraft } from './useFormDraft.ts';

type Content = Readonly<Record<string, unknown>>;

/** What stands over the fields, and is a part of what is written. */
export type Lead = {
  readonly render: (
    values: FormValues,
    onChange: (values: FormValues) => void,
    problems: ReadonlyMap<string, string>,
  ) => ReactNode;
  readonly problems: (values: FormValues) => readonly Problem[];
  /** The values that are its own. */
  readonly keys: readonly string[];
  /** Whether the fields come yet. */
  readonly ready: (values: FormValues) => boolean;
};

export type RecordFormProps = {
  readonly task: FormTask;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly sections: readonly FormSection[];
  /** What the form begins with. */
  readonly start: Content;
  /** The record on the map now: null when it has gone, undefined for what is new. */
  readonly current: Content | null | undefined;
  readonly kind: string | null;
  readonly top?: ReactNode;
  readonly lead?: Lead;
  /** What is asked for; nothing when nothing was changed. */
  readonly toEdits: (draft: Draft, record: Content) => readonly EditCommand[];
  readonly onSent?: () => void;
};

/** The form of a record, over the map. */
export function RecordForm(props: RecordFormProps) {
  const { task, title, fields, sections, start, current, kind, top, lead } = props;
  const { t } = useTranslation(['edit', 'common']);
  const language = useLanguage();
  const desk = useEditDesk();
  const { refused } = useDeskState();
  const { graph } = useMapSnapshot();
  const form = useId();
  const [draft, setDraft] = useFormDraft(task, fields, start);
  const [problems, setProblems] = useState<readonly Problem[]>(() => problemsOf(refused));
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const values = draft.values as FormValues;
  const sentences = new Map(problems.map((each) => [each.path, problemText(each, fields, language, t)]));
  const others = current == null ? [] : changedByOthers(fields, draft.before, current);
  const write = (touched: string | null, next: FormValues): void => {
    setDraft({ ...draft, values: next });
    setProblems(problems.filter(({ path }) => touched !== null && path.split('.')[0] !== touched));
  };
  const close = (): void => {
    const dirty =
      isChanged(fields, draft.before, values) || (lead?.keys ?? []).some((key) => (values[key] ?? '') !== '');
    if (dirty) setAsking(true);
    else desk.close();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const reading = readForm(fields, values);
    const found = [...(lead?.problems(values) ?? []), ...reading.problems];
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const edits = props.toEdits(draft, reading.record);
    if (edits.length === 0) desk.close();
    else {
      desk.send(edits);
      props.onSent?.();
    }
  };
  const under = (field: Field): ReactNode => {
    if (!others.includes(field)) return null;
    const now = current?.[field.id];
    const seen = { ...draft.before, [field.id]: now };
    return (
      <OthersChange
        field={field}
        current={now}
        onTake={() => {
          setDraft({ before: seen, values: { ...values, [field.id]: formValueOf(field, now) } });
        }}
        onKeep={() => {
          setDraft({ ...draft, before: seen });
        }}
      />
    );
  };
  return (
    <Modal variant="sheet" title={title} closeLabel={t('common:close')} onClose={close}>
      <FormFrameContext value={{ form, language, settings: graph?.settings ?? null, kind, problems: sentences }}>
        <form className="form" noValidate onSubmit={submit}>
          <div className="modal__body">
            {top}
            {current === null ? <p className="form__gone">{t('refused.gone')}</p> : null}
            {problems.length === 0 && refused === null ? null : (
              <ProblemSummary
                title={refused === null ? t('problems.title', { count: problems.length }) : t('refused.title')}
                attempt={attempt}
                problems={problems.map(({ path }) => ({ id: pathId(form, path), text: sentences.get(path) ?? '' }))}
              >
                {refused === null ? null : <RefusedText refused={refused} />}
              </ProblemSummary>
            )}
            {lead?.render(values, (next) => write(null, next), sentences)}
            {lead?.ready(values) === false ? null : (
              <FormSections sections={sections} values={values} onChange={write} under={under} />
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

function problemsOf(refused: Refused | null): readonly Problem[] {
  const path = refused?.state === 'refused' ? refusedPath(refused.error.details.path) : null;
  return path === null ? [] : [problem(path, 'server')];
}
