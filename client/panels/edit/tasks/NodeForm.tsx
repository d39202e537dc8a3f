import { contentOf, nodeKind } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { useAddressBar } from '../../../state/useAddress.ts';
import { useMapSnapshot } from '../../../state/useMap.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { Task } from '../desk/Task.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { addNodeEdit, updateEdits } from '../model/editsOf.ts';
import { firstStatus } from '../model/firstStatus.ts';
import { nodeSections, openFields } from '../model/nodeSections.ts';

/** The form of a new node. */
export function AddNodeForm({ task }: { readonly task: Extract<Task, { readonly task: 'addNode' }> }) {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const bar = useAddressBar();
  const desk = useEditDesk();
  const { id, kind } = task;
  const { labels, help } = nodeKind(kind);
  const [start] = useState(() => ({ status: firstStatus(kind) }));
  return (
    <RecordForm
      task={task}
      title={t('title.addNode', { kind: labels[language].toLocaleLowerCase(language) })}
      fields={openFields(kind)}
      sections={nodeSections(kind)}
      start={start}
      current={undefined}
      kind={kind}
      top={
        <div className="form__top">
          <p>{help[language]}</p>
          <Button variant="tertiary" onClick={() => desk.begin({ task: 'chooseKind', id })}>
            {t('kind.change')}
          </Button>
        </div>
      }
      toEdits={(_draft, record) => [addNodeEdit(id, kind, record)]}
      onSent={() => {
        bar.move({ selected: id }, true);
      }}
    />
  );
}

/** The form of a node on the map. */
export function EditNodeForm({ task }: { readonly task: Extract<Task, { readonly task: 'editNode' }> }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  const { graph } = useMapSnapshot();
  const { id } = task;
  const current = graph?.nodes.get(id);
  // What was removed meanwhile is known from what the form began with.
  const [known] = useState<NodeRecord | null>(
    () => current ?? (desk.readDraft(task)?.before as NodeRecord | undefined) ?? null,
  );
  if (known === null) return null;
  const fields = openFields(known.kind);
  return (
    <RecordForm
      task={task}
      title={t('title.editNode', { name: known.name })}
      fields={fields}
      sections={nodeSections(known.kind)}
      start={contentOf(known)}
      current={current === undefined ? null : contentOf(current)}
      kind={known.kind}
      toEdits={(draft) => updateEdits('updateNode', id, fields, draft)}
    />
  );
}
