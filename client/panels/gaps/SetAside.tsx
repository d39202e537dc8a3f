import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../state/useAddress.ts';
import { FindingList } from './FindingList.tsx';
import type { FindingListProps } from './FindingList.tsx';

/** What was decided not to be wanted, folded away at the end of its part. */
export function SetAside({ findings, onShow }: FindingListProps) {
  const { t } = useTranslation('followUp');
  const { finding } = useAddress().place;
  const isMeant = findings.some(({ id }) => id === finding);
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <details
      className="set-aside"
      open={open || isMeant}
      onToggle={(event) => {
        // Those within it toggle too.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('setAside', { number: findings.length })}</summary>
      <FindingList findings={findings} onShow={onShow} />
    </details>
  );
}
