import { useTranslation } from 'react-i18next';
import { FindingList } from './FindingList.tsx';
import type { FindingListProps } from './FindingList.tsx';
import { FoldedFindings } from './FoldedFindings.tsx';

/** What was decided not to be wanted, folded away at the end of its part. */
export function SetAside({ findings, onShow }: FindingListProps) {
  const { t } = useTranslation('followUp');
  return (
    <FoldedFindings summary={t('setAside', { number: findings.length })} findings={findings}>
      <FindingList findings={findings} onShow={onShow} />
    </FoldedFindings>
  );
}
