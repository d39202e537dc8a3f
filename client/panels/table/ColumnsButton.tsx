import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import type { ColumnsDialogProps } from './ColumnsDialog.tsx';

/** Opens the choice of columns. */
export function ColumnsButton<R>(props: Omit<ColumnsDialogProps<R>, 'onClose'>) {
  const { t } = useTranslation('table');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('columns.button')}
      </Button>
      {open ? <ColumnsDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
