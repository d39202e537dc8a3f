import type { Field, FieldConflict } from '@sirkel/graph-schema';
import { isBlank } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { fieldValue, valueText } from '../../details/fieldValue.ts';
import { useReading } from '../../details/useReading.ts';
import type { FormTask } from '../desk/Task.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { ProblemSummary } from '../form/ProblemSummary.tsx';
import { updateEdits } from '../model/editsOf.ts';
import { solveConflicts } from '../model/solveConflicts.ts';
import type { Choices } from '../model/solveConflicts.ts';

/** How each form of what stands on the map is sent. */
export const updating = {
  editNode: 'updateNode',
  editRelation: 'updateRelation',
  editFollowUp: 'updateFollowUp',
} as const;

/** A form of what stands on the map. */
export type StandingForm = Extract<FormTask, { readonly task: keyof typeof updating }>;

export type ConflictDialogProps = {
  readonly task: StandingForm;
  readonly fields: readonly Field[];
  readonly conflicts: readonly FieldConflict[];
};

/** Both values of each field in which two people's edits differ, and whose shall stand. */
export function ConflictDialog({ task, fields, conflicts }: ConflictDialogProps) {
  const { t } = useTranslation(['edit', 'page']);
  const desk = useEditDesk();
  const { language } = useReading();
  const id = useId();
  const [choices, setChoices] = useState<Choices>({});
  const [attempt, setAttempt] = useState(0);
  const open = conflicts.filter(({ field }) => choices[field] === undefined);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    const draft = desk.readDraft(task);
    if (open.length > 0 || draft === null) return;
    const solved = solveConflicts(fields, draft, conflicts, choices);
    desk.writeDraft(task, solved);
    const edits = updateEdits(updating[task.task], task.id, fields, solved);
    if (edits.length === 0) desk.close();
    else desk.send(edits);
  };
  const labelOf = (field: string): string => fields.find((each) => each.id === field)?.labels[language] ?? field;
  const problems = attempt === 0 ? [] : open;
  return (
    <Modal variant="box" title={t('conflict.title')} closeLabel={t('conflict.back')} onClose={desk.backToForm}>
      <form className="form" noValidate onSubmit={submit}>
        <div className="modal__body">
          <p>{t('conflict.text')}</p>
          {problems.length === 0 ? null : (
            <ProblemSummary
              attempt={attempt}
              title={t('problems.title', { count: problems.length })}
              problems={problems.map(({ field }) => ({
                id: `${id}-${field}-mine`,
                text: t('conflict.choose', { label: labelOf(field) }),
              }))}
            />
          )}
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.field}
              id={`${id}-${conflict.field}`}
              conflict={conflict}
              field={fields.find((each) => each.id === conflict.field)}
              chosen={choices[conflict.field]}
              onChoose={(whose) => {
                setChoices({ ...choices, [conflict.field]: whose });
              }}
            />
          ))}
        </div>
        <div className="modal__foot">
          <Button type="submit">{t('save')}</Button>
          <Button variant="secondary" onClick={desk.backToForm}>
            {t('conflict.back')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

type ConflictChoiceProps = {
  readonly id: string;
  readonly conflict: FieldConflict;
  readonly field: Field | undefined;
  readonly chosen: 'mine' | 'theirs' | undefined;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
};

function ConflictChoice({ id, conflict: { wanted, current }, field, chosen, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation('edit');
  const reading = useReading();
  if (field === undefined) return null;
  const shown = (value: unknown): string =>
    isBlank(value) ? t('others.empty') : valueText(fieldValue(field, value, reading));
  return (
    <fieldset className="conflict">
      <legend className="field__label">{field.labels[reading.language]}</legend>
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} className="conflict__side">
          <input
            id={`${id}-${whose}`}
            type="radio"
            className="ds-input"
            name={id}
            checked={chosen === whose}
            onChange={() => onChoose(whose)}
          />
          <span>
            <span className="conflict__whose">{t(`conflict.${whose}`)}</span>{' '}
            <span className="conflict__value">{shown(whose === 'mine' ? wanted : current)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
