import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { MOST_SHOWN } from '../../state/address.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { CopyLink } from './CopyLink.tsx';
import type { Finding } from './Findings.ts';
import { Decision, FollowUpButton, useFollowUp } from './FollowUp.tsx';
import { MethodNote } from './MethodNote.tsx';
import { Passage } from './Passage.tsx';
import { RegisterButton } from './RegisterButton.tsx';
import { RestsOn } from './RestsOn.tsx';
import { useMeant } from './useMeant.ts';
import { WithoutButton } from './WithoutButton.tsx';

export type FindingCardProps = {
  readonly finding: Finding;
  /** Shows nodes and relations that a finding is about on the map. */
  readonly onShow: (ids: readonly string[], finding: string) => void;
  /** Tries what would be if what the finding hangs on were gone; null where nothing hangs on it. */
  readonly onWithout?: (() => void) | null;
  /** Whether it is found only where something is tried: then there is nothing to decide about, and nothing to link to. */
  readonly isTried?: boolean;
};

/** A finding as a sentence, with what was decided about it, a way to the map, and how it was found. */
export function FindingCard({ finding, onShow, onWithout = null, isTried = false }: FindingCardProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const { card, isMeant } = useMeant(finding.id);
  const followUp = useFollowUp(finding.id);
  const sentence = finding.sentence[language] ?? finding.sentence.nb;
  // Whoever says that something is missing is part of what is said; the others stand with how it was found.
  const source = finding.absence === 'statedMissing' ? finding.sources[0] : undefined;
  const all = finding.nodes.length + finding.relations.length <= MOST_SHOWN;
  return (
    <li
      ref={card}
      className="finding"
      data-severity={finding.severity}
      data-finding={finding.id}
      data-meant={isMeant ? '' : undefined}
      tabIndex={-1}
    >
      <p className="finding__marks">
        <span className="finding__severity">{t(`severity.${finding.severity}`)}</span>
        {finding.absence === null ? null : <span>{t(`absence.${finding.absence}`)}</span>}
      </p>
      <p className="finding__sentence">{sentence}</p>
      {source === undefined ? null : (
        <p className="finding__source">
          <Passage title={source.title} where={source.where} />
        </p>
      )}
      <RestsOn finding={finding} />
      {followUp === undefined ? null : <Decision followUp={followUp} outgrown={finding.outgrown} />}
      <div className="finding__tools">
        {finding.nodes.length === 0 ? null : (
          <button
            type="button"
            className="text-button finding__show"
            aria-label={all ? t('showOnMapOf', { sentence }) : undefined}
            onClick={() => {
              onShow([...finding.nodes, ...finding.relations], finding.id);
            }}
          >
            {all ? t('showOnMap') : t('showFirst', { count: MOST_SHOWN })}
            <Icon name="arrow" />
          </button>
        )}
        {onWithout === null ? null : <WithoutButton what={sentence} onClick={onWithout} />}
        {isTried ? null : (
          <>
            <RegisterButton finding={finding} sentence={sentence} />
            <FollowUpButton finding={finding} sentence={sentence} />
            <CopyLink finding={finding.id} sentence={sentence} />
          </>
        )}
        <MethodNote summary={t('how')} method={finding.method} sources={finding.sources}>
          <RestsOn finding={finding} all />
        </MethodNote>
      </div>
    </li>
  );
}
