import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Modal } from '../../components/Modal.tsx';
import { useMay } from '../../state/useMe.ts';
import { useDeskState, useEditDesk } from './desk/useEditDesk.ts';
import { Notices } from './Notices.tsx';
import { useSurface } from './useSurface.ts';
import type { LoadSurface } from './useSurface.ts';

const loadSurface: LoadSurface = () => import('./EditSurface.tsx');

/** Where forms and questions appear, fetched when the first is needed; and what is told about them. */
export function EditPlace({ load = loadSurface }: { readonly load?: LoadSurface }) {
  const { task } = useDeskState();
  const wanted = useMay('commit') && task !== null;
  const [fetched, again] = useSurface(load, wanted);
  return (
    <>
      {wanted && fetched.state === 'there' ? <fetched.Surface /> : null}
      {wanted && fetched.state === 'failed' ? <NotFetched onAgain={again} /> : null}
      <Notices />
    </>
  );
}

function NotFetched({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation(['edit', 'page']);
  const desk = useEditDesk();
  const close = (): void => {
    desk.putAway();
    onAgain();
  };
  return (
    <Modal variant="box" title={t('edit:notFetched.title')} closeLabel={t('page:close')} onClose={close}>
      <p className="modal__body">{t('edit:notFetched.text')}</p>
      <div className="modal__foot">
        <Button data-first-focus="" onClick={onAgain}>
          {t('page:tryAgain')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            globalThis.location.reload();
          }}
        >
          {t('page:broken.reload')}
        </Button>
      </div>
    </Modal>
  );
}
