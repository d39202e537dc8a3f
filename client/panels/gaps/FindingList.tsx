import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { MOST_SHOWN } from '../../state/address.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import type { Finding } from './Findings.ts';
import { MethodNote } from './MethodNote.tsx';

export type FindingListProps = {
  readonly findings: readonly Finding[];
  /** Shows nodes and relations that a finding is about on the map. */
  readonly onShow: (ids: readonly string[]) => void;
};

/** Findings as sentences, each with a way to the map and with how it was found. */
export function FindingList({ findings, onShow }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id} className="finding" data-severity={finding.severity}>
          <FindingCard finding={finding} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

function FindingCard({ finding, onShow }: { readonly finding: Finding } & Pick<FindingListProps, 'onShow'>) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const sentence = finding.sentence[language] ?? finding.sentence.nb;
  const all = finding.nodes.length + finding.relations.length <= MOST_SHOWN;
  return (
    <>
      <p className="finding__marks">
        <span className="finding__severity">{t(`severity.${finding.severity}`)}</span>
        {finding.absence === null ? null : <span>{t(`absence.${finding.absence}`)}</span>}
      </p>
      <p className="finding__sentence">{sentence}</p>
      <div className="finding__tools">
        {finding.nodes.length === 0 ? null : (
          <button
            type="button"
            className="text-button finding__show"
            aria-label={all ? t('showOnMapOf', { sentence }) : undefined}
            onClick={() => {
              onShow([...finding.nodes, ...finding.relations]);
            }}
          >
            {all ? t('showOnMap') : t('showFirst', { count: MOST_SHOWN })}
            <Icon name="arrow" />
          </button>
        )}
        <MethodNote summary={t('how')} method={finding.method} sources={finding.sources} />
      </div>
    </>
  );
}
