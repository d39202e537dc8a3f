import { useTranslation } from 'react-i18next';
import type { Finding } from '../Findings.ts';
import { LongFindingList } from '../LongFindingList.tsx';

export type ExpectedTiesProps = {
  readonly findings: readonly Finding[];
  readonly notRecorded: readonly Finding[];
  readonly onShow: (ids: readonly string[]) => void;
};

const isOfTies = ({ kind }: Finding): boolean => kind === 'expectedTie' || kind === 'missingTies';

/** Ties that a source says are missing or that the reference expects; what is only not recorded stands apart. */
export function ExpectedTies({ findings, notRecorded, onShow }: ExpectedTiesProps) {
  const { t } = useTranslation('links');
  const [told, unknown] = [findings.filter(isOfTies), notRecorded.filter(isOfTies)];
  return (
    <section>
      <h3>{t('expected.title')}</h3>
      <p className="quiet">{t('expected.text')}</p>
      {told.length === 0 ? <p>{t('expected.none')}</p> : <LongFindingList findings={told} onShow={onShow} />}
      {unknown.length === 0 ? null : (
        <>
          <h4 className="links__unknown">{t('expected.unknown')}</h4>
          <p className="quiet">{t('expected.unknownText')}</p>
          <LongFindingList findings={unknown} onShow={onShow} />
        </>
      )}
    </section>
  );
}
