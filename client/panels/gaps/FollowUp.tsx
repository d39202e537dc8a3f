import { vocabularies } from '@sirkel/graph-schema';
import type { FollowUpRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useMay, useMe } from '../../state/useMe.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { dateText, momentText } from '../details/dateText.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import type { Finding } from './Findings.ts';

/** What was decided about a finding, by the map as it stands: what is decided anywhere shows here at once. */
export function useFollowUp(id: string): FollowUpRecord | undefined {
  return useMapSnapshot().graph?.followUps.get(id);
}

export type DecisionProps = {
  readonly followUp: FollowUpRecord;
  /** Whether the finding has come to be about more since. */
  readonly outgrown: boolean;
  /** Whether the finding is still told. */
  readonly stands?: boolean;
};

/** What was decided about a finding, why, by whom and when. */
export function Decision({ followUp, outgrown, stands = true }: DecisionProps) {
  const { t } = useTranslation('followUp');
  const language = useLanguage();
  const { id: me } = useMe();
  const { state, note, dueAt, updatedBy, updatedAt } = followUp;
  const due = dueAt === undefined ? '' : ` ${t('due', { date: dateText(dueAt, language) })}`;
  return (
    <div className="decision">
      <p>
        <strong>{capital(termLabel(vocabularies.followUpState, state, language), language)}.</strong>
        {due} {state === 'done' && stands ? t('stillStands') : null}
      </p>
      {note === undefined ? null : <p className="decision__note">{note}</p>}
      {outgrown ? <p>{t('outgrown')}</p> : null}
      {updatedAt === undefined ? null : (
        <p className="quiet">{t(updatedBy === me ? 'byYou' : 'by', { when: momentText(updatedAt, language) })}</p>
      )}
    </div>
  );
}

/** Begins to decide about a finding, for those who may. */
export function FollowUpButton({ finding, sentence }: { readonly finding: Finding; readonly sentence: string }) {
  const { t } = useTranslation('followUp');
  const desk = useEditDesk();
  const known = useFollowUp(finding.id);
  if (!useMay('commit')) return null;
  const { id, kind, nodes, relations, canBeAsked } = finding;
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t(known === undefined ? 'beginOf' : 'changeOf', { sentence })}
      onClick={() => {
        desk.begin({ task: 'editFollowUp', id, kind, nodes, relations, canBeAsked, sentence });
      }}
    >
      {t(known === undefined ? 'begin' : 'change')}
    </button>
  );
}
