import { municipality, vocabularies } from '@sirkel/graph-schema';
import type { Graph, MeasureRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { dateText } from '../../details/dateText.ts';
import { listText, termLabel } from '../../details/Reading.ts';
import { capital } from '../../../view/capital.ts';
import type { Recommendation } from './Answers.ts';
import { NodeLine } from './NodeLine.tsx';
import { ShowButton } from './ShowButton.tsx';

export type RecommendationCardProps = {
  readonly graph: Graph;
  readonly recommendation: Recommendation;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
};

/** A recommendation with where it stands, what fulfils it, who is responsible, and where. */
export function RecommendationCard({ graph, recommendation, onShow, onSelect }: RecommendationCardProps) {
  const { t } = useTranslation('recommendations');
  const { measure, state, fulfilledBy, faded, fundedBy, responsible, proposedResponsible } = recommendation;
  const node = graph.nodes.get(measure);
  const record = node?.kind === 'measure' ? node : undefined;
  const others = [...fulfilledBy, ...responsible, ...proposedResponsible, ...fundedBy, ...faded];
  const line = (label: string, ids: readonly string[]) => (
    <NodeLine label={label} ids={ids} graph={graph} onSelect={onSelect} />
  );
  return (
    <>
      <Marks recommendation={recommendation} record={record} />
      <h4 className="answers__name">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onSelect(measure);
          }}
        >
          {record?.name ?? measure}
        </button>
      </h4>
      {line(t(state === 'fulfilled' ? 'fulfilledBy' : 'underWayBy'), fulfilledBy)}
      {state === 'fulfilled' && fulfilledBy.length === 0 ? <p className="answers__text">{t('isRunning')}</p> : null}
      {line(t('faded'), faded)}
      {line(t('responsible'), responsible)}
      {line(t('proposedResponsible'), proposedResponsible)}
      {line(t('fundedBy'), fundedBy)}
      {responsible.length + proposedResponsible.length > 0 ? null : <p className="quiet">{t('nobody')}</p>}
      <Where recommendation={recommendation} record={record} />
      <div className="finding__tools">
        <ShowButton graph={graph} ids={[measure, ...others]} onShow={onShow} />
      </div>
    </>
  );
}

type AboutProps = Pick<RecommendationCardProps, 'recommendation'> & { readonly record: MeasureRecord | undefined };

function Marks({ recommendation: { state, isAlone, isLate }, record }: AboutProps) {
  const { t } = useTranslation('recommendations');
  const language = useLanguage();
  const progress = record?.progress;
  return (
    <p className="finding__marks">
      <span className="finding__severity">{t(`states.${state}`)}</span>
      {/* That it is an idea says no more than that it is proposed. */}
      {progress === undefined || progress === 'idea' ? null : (
        <span>{capital(termLabel(vocabularies.progress, progress, language), language)}</span>
      )}
      {isAlone ? <span>{t('marks.alone')}</span> : null}
      {record?.dueAt === undefined ? null : (
        <span>{t(isLate === true ? 'marks.late' : 'marks.due', { date: dateText(record.dueAt, language) })}</span>
      )}
    </p>
  );
}

/** Where it applies, where nothing has come of it, and how it reads there. */
function Where({ recommendation: { municipalities, unreached }, record }: AboutProps) {
  const { t } = useTranslation('recommendations');
  const language = useLanguage();
  const named = (codes: readonly string[]): string =>
    listText(
      codes.map((code) => municipality(code)?.name ?? code),
      language,
    );
  const reached = municipalities.filter((code) => !unreached.includes(code));
  const scope = municipalities.length === 0 ? record?.scope : undefined;
  return (
    <>
      {reached.length === 0 ? null : <p className="quiet">{t('concerns', { places: named(reached) })}</p>}
      {scope === undefined ? null : (
        <p className="quiet">{t('covers', { scope: termLabel(vocabularies.scope, scope, language) })}</p>
      )}
      {unreached.length === 0 ? null : <p className="quiet">{t('unreached', { places: named(unreached) })}</p>}
      {record?.regionalWording === undefined ? null : (
        <p className="answers__text">{t('regional', { wording: record.regionalWording })}</p>
      )}
      {record?.nationalWording === undefined ? null : (
        <p className="answers__text quiet">{t('national', { wording: record.nationalWording })}</p>
      )}
    </>
  );
}
