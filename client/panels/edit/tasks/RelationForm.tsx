import { contentOf, relationKind } from '@sirkel/graph-schema';
import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../../state/useMap.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { relationSentence } from '../../../view/sentences.ts';
import type { Task } from '../desk/Task.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { addRelationEdit, updateEdits } from '../model/editsOf.ts';
import { textIn } from '../model/FormValues.ts';
import type { FormValues } from '../model/FormValues.ts';
import { problem } from '../model/Problem.ts';
import { openRelationFields, relationSections } from '../model/relationSections.ts';
import { endsOf } from '../model/tieChoices.ts';
import { chosenTie, TieLead } from './TieLead.tsx';

const newTie = { status: 'existing' };

/** The form of a new relation of a node. */
export function AddRelationForm({ task }: { readonly task: Extract<Task, { readonly task: 'addRelation' }> }) {
  const { t } = useTranslation('edit');
  const { graph } = useMapSnapshot();
  const present = graph?.nodes.get(task.node);
  const [known] = useState<NodeRecord | undefined>(present);
  const node = present ?? known;
  if (node === undefined || graph === null) return null;
  const isReady = (values: FormValues): boolean => graph.nodes.has(textIn(values['tieOther']));
  return (
    <RecordForm
      task={task}
      title={t('forNode', { action: t('title.addRelation'), name: node.shortName ?? node.name })}
      fields={openRelationFields}
      sections={relationSections}
      start={newTie}
      current={undefined}
      kind={null}
      lead={{
        keys: ['tieVerb', 'tieOther'],
        ready: isReady,
        problems: (values) => {
          if (chosenTie(node, values) === null) return [problem('tieVerb', 'tieVerb')];
          return isReady(values) ? [] : [problem('tieOther', 'tieOther')];
        },
        render: (values, onChange, problems) => (
          <TieLead graph={graph} node={node} values={values} problems={problems} onChange={onChange} />
        ),
      }}
      toEdits={({ values }, record) => {
        const written = values as FormValues;
        const choice = chosenTie(node, written);
        if (choice === null) return [];
        const ends = endsOf(choice, node.id, textIn(written['tieOther']));
        return [addRelationEdit({ id: task.id, kind: choice.kind.id, ...ends }, record)];
      }}
    />
  );
}

/** The form of a relation on the map. */
export function EditRelationForm({ task }: { readonly task: Extract<Task, { readonly task: 'editRelation' }> }) {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const desk = useEditDesk();
  const { graph } = useMapSnapshot();
  const { id } = task;
  const current = graph?.relations.get(id);
  const [known] = useState<RelationRecord | null>(
    () => current ?? (desk.readDraft(task)?.before as RelationRecord | undefined) ?? null,
  );
  if (known === null) return null;
  const nameOf = (end: string): string => graph?.nodes.get(end)?.name ?? '…';
  const names = { from: nameOf(known.from), to: nameOf(known.to) };
  return (
    <RecordForm
      task={task}
      title={t('title.editRelation')}
      fields={openRelationFields}
      sections={relationSections}
      start={contentOf(known)}
      current={current === undefined ? null : contentOf(current)}
      kind={null}
      top={<p className="tie-lead__sentence">{relationSentence(relationKind(known.kind), names, language)}</p>}
      toEdits={(draft) => updateEdits('updateRelation', id, openRelationFields, draft)}
    />
  );
}
