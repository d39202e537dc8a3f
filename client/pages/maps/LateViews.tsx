import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { usePart } from '../../components/usePart.ts';
import { NotFetched } from '../../panels/frame/NotFetched.tsx';
import { viewsPart } from '../../panels/views/viewsPart.ts';
import type { ViewsDialogProps } from '../../panels/views/ViewsTask.ts';

/** The dialog of views and tours, fetched when it is first wanted. */
export function LateViews({ begin, onClose }: ViewsDialogProps) {
  const { t } = useTranslation(['maps', 'page']);
  const views = usePart(viewsPart);
  if (views.state === 'waiting') return null;
  if (views.state === 'there') return <views.content begin={begin} onClose={onClose} />;
  return (
    <Modal variant="box" title={t('maps:views')} closeLabel={t('page:close')} onClose={onClose}>
      <div className="modal__body">
        <NotFetched tries={views.tries} onAgain={() => void viewsPart.again()} />
      </div>
    </Modal>
  );
}
