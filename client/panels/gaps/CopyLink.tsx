import { useTranslation } from 'react-i18next';
import { writeAddress } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import { CopyButton } from '../frame/CopyButton.tsx';

export type CopyLinkProps = {
  /** The id of the finding. */
  readonly finding: string;
  readonly sentence: string;
};

/** Copies the address of a finding. */
export function CopyLink({ finding, sentence }: CopyLinkProps) {
  const { t } = useTranslation('followUp');
  const { route, place } = useAddress();
  const path = writeAddress({
    route,
    place: { ...place, view: 'gaps', finding, section: null, shown: [], selected: null },
  });
  return (
    <CopyButton
      label={t('copy')}
      fullLabel={t('copyOf', { sentence })}
      text={`${globalThis.location.origin}${path}`}
      done={t('copied')}
    />
  );
}
