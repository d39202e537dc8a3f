import { vocabularies } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { MOST_SHOWN } from '../../state/address.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { capital, termLabel } from '../details/Reading.ts';
import type { Finding } from './Findings.ts';
import { WithoutButton } from './WithoutButton.tsx';

export type FindingListProps = {
  readonly findings: readonly Finding[];
  /** Shows nodes and relations that a finding is about on the map. */
  readonly onShow: (ids: readonly string[]) => void;
  /** Tries what would be if what a finding hangs on were gone; null where nothing hangs on it. */
  readonly withoutIt?: (finding: Finding) => (() => void) | null;
};

/** Findings as sentences, each with a way to the map and with how it was found. */
export function FindingList({ findings, onShow, withoutIt }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id} className="finding" data-severity={finding.severity}>
          <FindingCard finding={finding} onShow={onShow} onWithout={withoutIt?.(finding) ?? null} />
        </li>
      ))}
    </ul>
  );
}

type FindingCardProps = Pick<FindingListProps, 'onShow'> & {
  readonly finding: Finding;
  readonly onWithout: (() => void) | null;
};

function FindingCard({ finding, onShow, onWithout }: FindingCardProps) {
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
        {onWithout === null ? null : <WithoutButton what={sentence} onClick={onWithout} />}
        <Method {...finding.method} sources={finding.sources} />
      </div>
    </>
  );
}

function Method({ definition, reference, basis, leftOut, sources }: Finding['method'] & Pick<Finding, 'sources'>) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return (
    <details className="finding__method">
      <summary>{t('how')}</summary>
      {sources.map(({ title, where, certainty }) => (
        <p key={`${title} ${where ?? ''} ${certainty}`}>
          {t('source', { passage: where === null ? title : `${title}, ${where}` })}{' '}
          {capital(termLabel(vocabularies.certainty, certainty, language), language)}.
        </p>
      ))}
      <p>{definition[language] ?? definition.nb}</p>
      <p>
        {t(`basis.${basis}`)}
        {reference === null ? '' : ` ${t('reference', { reference })}`}
      </p>
      {leftOut === null ? null : (
        <p>
          {t('statuses')} {t('leftOut', leftOut)}
        </p>
      )}
    </details>
  );
}
