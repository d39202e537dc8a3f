import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeAddress } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';

export type CopyLinkProps = {
  /** The id of the finding. */
  readonly finding: string;
  readonly sentence: string;
};

/** Copies the address of a finding; where a page may not copy, it says it. */
export function CopyLink({ finding, sentence }: CopyLinkProps) {
  const { t } = useTranslation('followUp');
  const { route, place } = useAddress();
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const path = writeAddress({ route, place: { ...place, view: 'gaps', finding, shown: [], selected: null } });
    const address = `${globalThis.location.origin}${path}`;
    try {
      await globalThis.navigator.clipboard.writeText(address);
      setTold(t('copied'));
    } catch {
      // Not over plain HTTP, and not where it is forbidden.
      setTold(t('notCopied', { address }));
    }
  };
  return (
    <>
      <button type="button" className="text-button" aria-label={t('copyOf', { sentence })} onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span className="finding__copied" role="status">
        {told}
      </span>
    </>
  );
}
