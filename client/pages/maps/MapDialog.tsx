import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Modal } from '../../components/Modal.tsx';
import { useErrorText } from '../useErrorText.tsx';
import type { Sending } from './useSending.ts';
import './maps.css';

export type MapDialogProps = {
  readonly title: string;
  /** What the button that sends says. */
  readonly action: string;
  /** What cannot be undone. */
  readonly grave?: boolean;
  readonly sending: Sending;
  /** What is said when it failed, before the reason; a whole text where the reason is ours to know. */
  readonly failed: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog about a whole map: a small form with one thing to do. */
export function MapDialog({
  title,
  action,
  grave = false,
  sending,
  failed,
  onSend,
  onClose,
  children,
}: MapDialogProps) {
  const { t } = useTranslation(['maps', 'page']);
  const { busy, error } = sending;
  const reason = useErrorText();
  return (
    <Modal variant="box" title={title} closeLabel={t('page:close')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <div className="modal__body">
          {children}
          {error === null ? null : (
            <div className="map-dialog__failed" role="alert">
              <p>
                {failed} {error.code === 'INVALID' ? null : reason(error).text}
              </p>
              {reason(error).detail}
            </div>
          )}
        </div>
        <div className="modal__foot">
          <Button type="submit" data-color={grave ? 'danger' : undefined} aria-busy={busy} aria-disabled={busy}>
            {action}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('maps:cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
