import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { usePart } from '../../components/usePart.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import { NotFetched } from '../frame/NotFetched.tsx';
import { pastePart } from './pastePart.ts';

/** Pasting rows, where it was begun from what one can add. */
export function PasteRows() {
  const { t } = useTranslation(['edit', 'page']);
  const desk = useEditDesk();
  const part = usePart(pastePart, true);
  // What has come is told by the notice.
  if (part.state === 'there') return <part.content onAdded={() => undefined} onClose={desk.close} />;
  if (part.state !== 'failed') return null;
  return (
    <Modal variant="box" title={t('edit:kind.paste')} closeLabel={t('page:close')} onClose={desk.close}>
      <div className="modal__body">
        <NotFetched tries={part.tries} onAgain={() => void pastePart.again()} />
      </div>
    </Modal>
  );
}
