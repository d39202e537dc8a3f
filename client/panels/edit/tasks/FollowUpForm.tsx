import { contentOf, equalValues, followUpFields, MAX_FOLLOWED } from '@sirkel/graph-schema';
import type { Field } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../../state/useMap.ts';
import type { Task } from '../desk/Task.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { optionsOf, Radios } from '../inputs/ChoiceInput.tsx';
import { useFormFrame } from '../inputs/FormFrame.ts';
import { addFollowUpEdit, updateEdits } from '../model/editsOf.ts';
import { followUpSections, openFollowUpFields } from '../model/followUpSections.ts';
import { textIn } from '../model/FormValues.ts';
import type { FormValues } from '../model/FormValues.ts';

type StateField = Field & { readonly type: 'vocabulary' };
const stateField = followUpFields.find(({ id }) => id === 'state') as StateField;

/** What is decided about a finding. It is about a finding also when that is gone. */
export function FollowUpForm({ task }: { readonly task: Extract<Task, { readonly task: 'editFollowUp' }> }) {
  const { t } = useTranslation('edit');
  const { graph } = useMapSnapshot();
  const { id, kind, canBeAsked, sentence } = task;
  const current = graph?.followUps.get(id);
  const [known] = useState(current);
  const about = {
    nodes: task.nodes.slice(0, MAX_FOLLOWED),
    relations: task.relations.slice(0, MAX_FOLLOWED),
  };
  return (
    <RecordForm
      task={task}
      title={t('title.followUp')}
      fields={openFollowUpFields}
      sections={followUpSections}
      start={known === undefined ? {} : contentOf(known)}
      // Somebody may have decided while this was being written.
      current={current === undefined ? (known === undefined ? undefined : null) : contentOf(current)}
      kind={null}
      top={<p className="tie-lead__sentence">{sentence}</p>}
      lead={{
        keys: [],
        ready: () => true,
        problems: () => [],
        render: (values, onChange) => <StateChoice values={values} canBeAsked={canBeAsked} onChange={onChange} />,
      }}
      toEdits={(draft, record) => {
        if (current === undefined) return [addFollowUpEdit({ id, kind, ...about }, record)];
        const [edit] = updateEdits('updateFollowUp', id, openFollowUpFields, draft);
        const asked = edit?.action === 'updateFollowUp' ? edit : { before: {}, after: {} };
        const standing = { nodes: current.nodes ?? [], relations: current.relations ?? [] };
        // Whoever decides anew decides about what the finding has come to be about.
        if (edit === undefined && equalValues(standing, about)) return [];
        const before = { ...asked.before, ...standing };
        return [{ action: 'updateFollowUp', id, before, after: { ...asked.after, ...about } }];
      }}
    />
  );
}

type StateChoiceProps = {
  readonly values: FormValues;
  readonly canBeAsked: boolean;
  readonly onChange: (values: FormValues) => void;
};

function StateChoice({ values, canBeAsked, onChange }: StateChoiceProps) {
  const { language, settings } = useFormFrame();
  const chosen = textIn(values['state']);
  const options = optionsOf(stateField, language, settings, { yes: '', no: '' });
  return (
    <div className="form__part">
      <Radios
        field={stateField}
        path="state"
        value={chosen}
        options={options.filter(({ id }) => canBeAsked || id !== 'asked' || id === chosen)}
        empty=""
        onChange={(state) => {
          onChange({ ...values, state });
        }}
      />
    </div>
  );
}
