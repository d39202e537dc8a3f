import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useMapSnapshot } from '../../state/useMap.ts';
import type { Graph } from '@sirkel/graph-schema';
import type { Refused, Task } from './desk/Task.ts';
import { useDeskState, useEditDesk } from './desk/useEditDesk.ts';
import { openFollowUpFields } from './model/followUpSections.ts';
import { openFields } from './model/nodeSections.ts';
import { openRelationFields } from './model/relationSections.ts';
import { ConflictDialog, updating } from './tasks/ConflictDialog.tsx';
import type { StandingForm } from './tasks/ConflictDialog.tsx';
import { FollowUpForm } from './tasks/FollowUpForm.tsx';
import { KindChooser } from './tasks/KindChooser.tsx';
import { PasteRows } from '../paste/PasteRows.tsx';
import { MoveQuestion } from './tasks/MoveQuestion.tsx';
import { AddNodeForm, EditNodeForm } from './tasks/NodeForm.tsx';
import { AddRelationForm, EditRelationForm } from './tasks/RelationForm.tsx';
import { RemoveNodeQuestion, RemoveRelationQuestion } from './tasks/RemoveQuestion.tsx';
import './inputs/inputs.css';
import './form/form.css';
import './tasks/tasks.css';

/** The form or question that lies on the desk. */
export default function EditSurface() {
  const { task, refused } = useDeskState();
  const { graph } = useMapSnapshot();
  if (task === null || graph === null) return null;
  const about = 'id' in task ? task.id : '';
  return (
    <div key={`${task.task} ${about} ${refused === null ? '' : refused.state}`}>
      {conflictOf(task, refused, graph) ?? contentOf(task, graph)}
    </div>
  );
}

function contentOf(task: Task, graph: Graph): ReactNode {
  switch (task.task) {
    case 'chooseKind':
      return <KindChooser id={task.id} />;
    case 'addNode':
      return <AddNodeForm task={task} />;
    case 'pasteRows':
      return <PasteRows />;
    case 'editNode':
      return <EditNodeForm task={task} />;
    case 'addRelation':
      return <AddRelationForm task={task} />;
    case 'editRelation':
      return <EditRelationForm task={task} />;
    case 'editFollowUp':
      return <FollowUpForm task={task} />;
    case 'removeNode':
      return graph.nodes.has(task.id) ? <RemoveNodeQuestion graph={graph} id={task.id} /> : <Gone />;
    case 'removeRelation':
      return graph.relations.has(task.id) ? <RemoveRelationQuestion graph={graph} id={task.id} /> : <Gone />;
    case 'moveNode':
      return graph.nodes.has(task.id) ? <MoveQuestion graph={graph} task={task} /> : <Gone />;
  }
}

function conflictOf(task: Task, refused: Refused | null, graph: Graph): ReactNode {
  if (refused?.state !== 'conflict' || !('id' in task) || !isStandingForm(task)) return null;
  const kind = graph.nodes.get(task.id)?.kind;
  const ofRecord = kind === undefined ? openRelationFields : openFields(kind);
  const fields = task.task === 'editFollowUp' ? openFollowUpFields : ofRecord;
  return <ConflictDialog task={task} fields={fields} conflicts={refused.conflicts} />;
}

const isStandingForm = (task: Task): task is StandingForm => Object.hasOwn(updating, task.task);

/** What was asked about has been removed by somebody else: there is nothing to ask any more. */
function Gone() {
  const desk = useEditDesk();
  useEffect(() => {
    desk.close();
  }, [desk]);
  return null;
}
