import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import { DiscardDialog } from '../edit/form/DiscardDialog.tsx';
import { EmbedForm } from './EmbedForm.tsx';
import { EmbedOffer } from './EmbedOffer.tsx';
import { RemoveAsked } from './RemoveAsked.tsx';
import { TourForm } from './TourForm.tsx';
import { TourList } from './TourList.tsx';
import { ViewForm } from './ViewForm.tsx';
import { ViewList } from './ViewList.tsx';
import type { FormProps, ListProps, ViewsDialogProps, ViewsTask } from './ViewsTask.ts';
import './views.css';

/** The views that were kept of a map, and the tours through them: to open, share, make and change. */
export default function ViewsDialog(props: ViewsDialogProps) {
  return (
    <LateTexts>
      <Dialog {...props} />
    </LateTexts>
  );
}

const list: ViewsTask = { task: 'list' };

function Dialog({ begin, onClose }: ViewsDialogProps) {
  const { t } = useTranslation('views');
  const { graph } = useMapSnapshot();
  const [task, setTask] = useState<ViewsTask>({ task: begin });
  const [isWritten, setWritten] = useState(false);
  const [asking, setAsking] = useState(false);
  if (graph === null) return null;
  const turn = (next: ViewsTask): void => {
    setWritten(false);
    setAsking(false);
    setTask(next);
  };
  const leave = (): void => {
    if (isWritten) setAsking(true);
    else if (task.task === 'list') onClose();
    else turn(list);
  };
  const form: FormProps = { onTask: turn, onCancel: leave, onWritten: () => setWritten(true) };
  // Each task has a dialog of its own, so that the focus begins in it.
  return (
    <Modal
      key={task.task}
      variant="sheet"
      title={t(titleOf(task))}
      closeLabel={t(task.task === 'list' || task.task === 'embed' ? 'close' : 'cancel')}
      onClose={leave}
    >
      {contentOf(task, graph, form, onClose)}
      {asking ? <DiscardDialog onStay={() => setAsking(false)} onDiscard={() => turn(list)} /> : null}
    </Modal>
  );
}

function titleOf({ task }: ViewsTask) {
  switch (task) {
    case 'keepView':
      return 'form.keepTitle';
    case 'changeView':
      return 'form.changeTitle';
    case 'makeTour':
      return 'tourForm.makeTitle';
    case 'changeTour':
      return 'tourForm.changeTitle';
    case 'embed':
      return 'embedding.title';
    default:
      return 'title';
  }
}

function contentOf(task: ViewsTask, graph: Graph, form: FormProps, onClose: () => void): ReactNode {
  const { onTask } = form;
  switch (task.task) {
    case 'list':
      return <Lists graph={graph} onTask={onTask} onClose={onClose} />;
    case 'keepView':
      return <ViewForm {...form} graph={graph} view={null} />;
    case 'changeView': {
      const view = graph.views.get(task.id);
      return view === undefined ? (
        <Lists graph={graph} onTask={onTask} onClose={onClose} />
      ) : (
        <ViewForm {...form} graph={graph} view={view} />
      );
    }
    case 'makeTour':
      return <TourForm {...form} graph={graph} tour={null} />;
    case 'changeTour': {
      const tour = graph.tours.get(task.id);
      return tour === undefined ? (
        <Lists graph={graph} onTask={onTask} onClose={onClose} />
      ) : (
        <TourForm {...form} graph={graph} tour={tour} />
      );
    }
    case 'removeView':
    case 'removeTour':
      return <RemoveAsked graph={graph} asked={task} onTask={onTask} />;
    case 'embed':
      return <EmbedForm graph={graph} />;
  }
}

function Lists(props: Omit<ListProps, 'mayEdit'>) {
  const mayEdit = useMay('commit');
  return (
    <div className="modal__body">
      <ViewList {...props} mayEdit={mayEdit} />
      <TourList {...props} mayEdit={mayEdit} />
      <EmbedOffer onTask={props.onTask} />
    </div>
  );
}
