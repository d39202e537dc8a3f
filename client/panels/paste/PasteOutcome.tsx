import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import type { SentAll } from '../edit/desk/createSending.ts';
import { RefusedText } from '../edit/form/RefusedText.tsx';

export type PasteOutcomeProps = { readonly outcome: SentAll | null; readonly sending: boolean };

/** Why rows that were sent are still here: the server took them not, or has not answered. */
export function PasteOutcome({ outcome, sending }: PasteOutcomeProps) {
  const { t } = useTranslation('paste');
  const { connection, trouble } = useMapSnapshot();
  if (sending && (trouble !== null || connection.state !== 'live')) {
    return (
      <p className="paste__outcome" role="status">
        {t('sendingAway')}
      </p>
    );
  }
  if (!outcome?.refused) return null;
  return (
    <div className="paste__outcome problem-summary" role="alert">
      <p>{outcome.taken === 0 ? t('notTaken') : t('notAllTaken', { count: outcome.taken })}</p>
      <RefusedText refused={outcome.refused} />
    </div>
  );
}
