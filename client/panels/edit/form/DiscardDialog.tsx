import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Modal } from '../../../components/Modal.tsx';

/** Asks before anything that was written is thrown away. */
export function DiscardDialog({ onStay, onDiscard }: { readonly onStay: () => void; readonly onDiscard: () => void }) {
  const { t } = useTranslation(['edit', 'page']);
  return (
    <Modal variant="box" title={t('discard.title')} closeLabel={t('page:close')} onClose={onStay}>
      <p className="modal__body">{t('discard.text')}</p>
      <div className="modal__foot">
        <Button data-first-focus onClick={onStay}>
          {t('discard.stay')}
        </Button>
        <Button variant="secondary" data-color="danger" onClick={onDiscard}>
          {t('discard.go')}
        </Button>
      </div>
    </Modal>
  );
}
