import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { useEditDesk } from '../desk/useEditDesk.ts';

export type QuestionProps = {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  /** What cannot simply be done again. */
  readonly grave?: boolean;
  readonly onYes: () => void;
  readonly children: ReactNode;
};

/** A question with yes and no. */
export function Question({ title, yes, no, grave = false, onYes, children }: QuestionProps) {
  const { t } = useTranslation('page');
  const desk = useEditDesk();
  return (
    <Modal variant="box" title={title} closeLabel={t('close')} onClose={desk.close}>
      <div className="modal__body">{children}</div>
      <div className="modal__foot">
        <Button data-color={grave ? 'danger' : undefined} data-first-focus={grave ? undefined : ''} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="secondary" data-first-focus={grave ? '' : undefined} onClick={desk.close}>
          {no}
        </Button>
      </div>
    </Modal>
  );
}
