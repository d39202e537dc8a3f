import { useTranslation } from 'react-i18next';
import { Modal } from '../components/Modal.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { savePart } from '../panels/picture/save/savePart.ts';
import type { SavingInput } from '../panels/picture/save/useSaving.ts';

export type SavePictureProps = SavingInput & { readonly onClose: () => void };

/** The dialog that saves the picture, once it is wanted. */
export function SavePicture(props: SavePictureProps) {
  const { t } = useTranslation(['picture', 'page']);
  const dialog = usePart(savePart);
  if (dialog.state === 'waiting') return null;
  if (dialog.state === 'there') return <dialog.content {...props} />;
  return (
    <Modal variant="box" title={t('picture:save')} closeLabel={t('page:close')} onClose={props.onClose}>
      <div className="modal__body">
        <NotFetched tries={dialog.tries} onAgain={() => void savePart.again()} />
      </div>
    </Modal>
  );
}
