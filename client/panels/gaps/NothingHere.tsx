import { useTranslation } from 'react-i18next';
import type { Finding } from './Findings.ts';
import { isThin } from './useMeantPart.ts';

type Lists = {
  readonly findings: readonly Finding[];
  readonly notRecorded: readonly Finding[];
  readonly setAside: readonly Finding[];
};

export type NothingHereProps = {
  readonly part: 'missing' | 'notRecorded';
  readonly gaps: Lists;
};

/** Why a part that lists no finding lists none: an empty list is no proof, and what stands elsewhere is told of. */
export function NothingHere({ part, gaps: { findings, notRecorded, setAside } }: NothingHereProps) {
  const { t } = useTranslation('gaps');
  const isMissing = part === 'missing';
  if ((isMissing ? findings : notRecorded).length > 0) return null;
  const isAside = setAside.some((finding) => isThin(finding) !== isMissing);
  return (
    <p>
      {isAside ? t('nothing.setAside') : t(`nothing.${part}`)}
      {isMissing && notRecorded.length > 0 ? ` ${t('nothing.elsewhere', { part: t('parts.notRecorded') })}` : ''}
    </p>
  );
}
