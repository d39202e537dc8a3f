import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import { EmbedForm } from './EmbedForm.tsx';
import { EmbedOffer } from './EmbedOffer.tsx';
import { RemoveAsked } from './RemoveAsked.tsx';
import { TourForm } from './TourForm.tsx';
import { TourList } from './TourList.tsx';
import { ViewForm } from './ViewForm.tsx';
import { ViewList } from './ViewList.tsx';
import type { ListProps, ViewsTask } from './ViewsTask.ts';
import './views.css';

/** The views that were kept of a map, and the tours through them: to open, share, make and change. */
export default function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <LateTexts>
      <Dialog onClose={onClose} />
    </LateTexts>
  );
}

const list: ViewsTask = { task: 'list' };

function Dialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('views');
  const { graph } = useMapSnapshot();
  const [task, setTask] = useState<ViewsTask>(list);
  if (graph === null) return null;
  // Each task has a dialog of its own, so that the focus begins in it.
  return (
    <Modal
      key={task.task}
      variant="sheet"
      title={t(titleOf(task))}
      closeLabel={t(task.task === 'list' || task.task === 'embed' ? 'close' : 'cancel')}
      onClose={() => {
        if (task.task === 'list') onClose();
        else setTask(list);
      }}
    >
      {contentOf(task, graph, setTask, onClose)}
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

function contentOf(task: ViewsTask, graph: Graph, onTask: (task: ViewsTask) => void, onClose: () => void): ReactNode {
  switch (task.task) {
    case 'list':
      return <Lists graph={graph} onTask={onTask} onClose={onClose} />;
    case 'keepView':
      return <ViewForm graph={graph} view={null} onTask={onTask} />;
    case 'changeView': {
      const view = graph.views.get(task.id);
      return view === undefined ? (
        <Lists graph={graph} onTask={onTask} onClose={onClose} />
      ) : (
        <ViewForm graph={graph} view={view} onTask={onTask} />
      );
    }
    case 'makeTour':
      return <TourForm graph={graph} tour={null} onTask={onTask} />;
    case 'changeTour': {
      const tour = graph.tours.get(task.id);
      return tour === undefined ? (
        <Lists graph={graph} onTask={onTask} onClose={onClose} />
      ) : (
        <TourForm graph={graph} tour={tour} onTask={onTask} />
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
