import type { Field } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { useMapSnapshot } from '../../../state/useMap.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { useEditDesk } from '../../edit/desk/useEditDesk.ts';
import { FieldInput } from '../../edit/inputs/FieldInput.tsx';
import { FormFrameContext } from '../../edit/inputs/FormFrame.ts';
import { batchesOf } from '../../edit/model/batchesOf.ts';
import type { FormValue } from '../../edit/model/FormValues.ts';
import { formValueOf } from '../../edit/model/formValueOf.ts';
import type { Problem } from '../../edit/model/Problem.ts';
import { problemText } from '../../edit/model/problemText.ts';
import { readField } from '../../edit/model/readForm.ts';
import type { TableRecord } from '../edit/cellChange.ts';
import { manyEdits, manyFields, waysOf } from './manyEdits.ts';
import type { ManyPlan, Way } from './manyEdits.ts';

type Choice = { readonly field: Field; readonly value: FormValue; readonly way: Way };

export type ManyDialogProps = { readonly records: readonly TableRecord[]; readonly onClose: () => void };

/** One field, changed in several records at once. */
export function ManyDialog({ records: ticked, onClose }: ManyDialogProps) {
  const { t } = useTranslation(['table', 'page', 'edit']);
  const language = useLanguage();
  const desk = useEditDesk();
  // What is ticked stays what it was, whatever others do meanwhile: they would be told of as a conflict.
  const [records] = useState(ticked);
  const fields = manyFields(records);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const problems = chosen === null ? [] : readField(chosen.field, chosen.value, chosen.field.id).problems;
  const plan = chosen === null || problems.length > 0 ? null : manyEdits({ records, ...chosen });
  const isReady = plan !== null && plan.edits.length > 0;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    for (const batch of batchesOf(plan.edits)) desk.send(batch);
    onClose();
  };
  return (
    <Modal
      variant="box"
      title={t('table:many.title', { count: records.length })}
      closeLabel={t('page:close')}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        <div className="modal__body many">
          <SelectField
            label={t('table:many.field')}
            value={chosen?.field.id ?? ''}
            empty={t('table:many.choose')}
            options={fields.map(({ id, labels }) => ({ id, label: labels[language] }))}
            onChange={(id) => {
              const field = fields.find((each) => each.id === id);
              setChosen(
                field === undefined
                  ? null
                  : { field, value: formValueOf(field, undefined), way: waysOf(field)[0] ?? 'set' },
              );
            }}
          />
          {chosen === null ? null : <Value {...chosen} problems={problems} onChange={setChosen} />}
          {plan === null ? null : <Outcome plan={plan} />}
        </div>
        <div className="modal__foot">
          <Button type="submit" aria-disabled={!isReady}>
            {t('table:many.save', { count: plan?.edits.length ?? 0 })}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('edit:cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

type ValueProps = Choice & {
  readonly problems: readonly Problem[];
  readonly onChange: (choice: Choice) => void;
};

function Value({ problems, onChange, ...choice }: ValueProps) {
  const { t } = useTranslation('table');
  const { t: tEdit } = useTranslation('edit');
  const language = useLanguage();
  const { graph } = useMapSnapshot();
  const form = useId();
  const { field, value, way } = choice;
  const ways = waysOf(field);
  return (
    <>
      {ways.length < 2 ? null : (
        <ChoiceGroup
          legend={t('many.how')}
          choices={ways.map((each) => ({ value: each, label: t(`many.ways.${each}`) }))}
          chosen={way}
          onChoose={(next) => {
            onChange({ ...choice, way: next });
          }}
        />
      )}
      <FormFrameContext
        value={{
          form,
          language,
          settings: graph?.settings ?? null,
          kind: null,
          layer: '',
          problems: new Map(problems.map((each) => [each.path, problemText(each, [field], language, tEdit)])),
        }}
      >
        <FieldInput
          field={field}
          path={field.id}
          value={value}
          onChange={(next) => {
            onChange({ ...choice, value: next });
          }}
        />
      </FormFrameContext>
    </>
  );
}

/** What saving will do, before it is done. */
function Outcome({ plan }: { readonly plan: ManyPlan }) {
  const { t } = useTranslation('table');
  const { edits, already, without, full } = plan;
  const batches = batchesOf(edits).length;
  const said = [
    edits.length === 0 ? t('many.nothing') : t('many.changes', { count: edits.length }),
    already === 0 ? '' : t('many.already', { count: already }),
    without === 0 ? '' : t('many.without', { count: without }),
    full === 0 ? '' : t('many.full', { count: full }),
    batches < 2 ? '' : t('many.batches', { count: batches }),
  ];
  return (
    <p className="many__outcome" role="status">
      {said.filter((each) => each !== '').join(' ')}
    </p>
  );
}
