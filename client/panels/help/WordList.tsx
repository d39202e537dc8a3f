import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { words } from './words.ts';
import './help.css';

/** The words of the map, each with what it means. */
export function WordList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['help', 'page']);
  return (
    <Modal variant="box" title={t('page:help.words')} closeLabel={t('page:close')} onClose={onClose}>
      <div className="modal__body" role="region" aria-label={t('page:help.words')} tabIndex={0}>
        <dl className="word-list">
          {words.map((word) => (
            <div key={word}>
              <dt>{t(`help:words.${word}.word`)}</dt>
              <dd>{t(`help:words.${word}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}
