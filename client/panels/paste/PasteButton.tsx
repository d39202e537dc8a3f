import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Modal } from '../../components/Modal.tsx';
import { usePart } from '../../components/usePart.ts';
import { useMay } from '../../state/useMe.ts';
import { NotFetched } from '../frame/NotFetched.tsx';
import { pastePart } from './pastePart.ts';

/** Opens the place where rows of a spreadsheet are pasted, for those who may edit. */
export function PasteButton({ onAdded }: { readonly onAdded: (ids: readonly string[]) => void }) {
  const { t } = useTranslation(['table', 'page']);
  const may = useMay('commit');
  const [open, setOpen] = useState(false);
  const part = usePart(pastePart, may && open);
  const close = (): void => {
    setOpen(false);
  };
  if (!may) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('table:paste')}
      </Button>
      {open && part.state === 'there' ? <part.content onAdded={onAdded} onClose={close} /> : null}
      {open && part.state === 'failed' ? (
        <Modal variant="box" title={t('table:paste')} closeLabel={t('page:close')} onClose={close}>
          <div className="modal__body">
            <NotFetched tries={part.tries} onAgain={() => void pastePart.again()} />
          </div>
        </Modal>
      ) : null}
    </>
  );
}
