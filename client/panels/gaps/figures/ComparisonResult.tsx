import { inLanguage, vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import type { ComparedWith } from '../../../state/comparePlace.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { momentText } from '../../details/dateText.ts';
import { termLabel } from '../../details/Reading.ts';
import { MethodNote } from '../MethodNote.tsx';
import { TakeList } from '../TakeAway.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import type { Comparison } from './Figures.ts';
import { tookPlaceWithin } from './ownDates.ts';
import type { Period } from './ownDates.ts';
import { useFigureText } from './useFigureText.ts';

export type ComparisonResultProps = {
  readonly graph: Graph;
  readonly compared: ComparedWith;
  readonly data: Comparison;
  /** Whether groups and roles take part among the actors. */
  readonly withGroups: boolean;
  readonly onShow: (ids: readonly string[]) => void;
};

/** What differs: the numbers side by side, and what came, went, moved and changed, by name. */
export function ComparisonResult(props: ComparisonResultProps) {
  const { t } = useTranslation(['compare', 'gaps']);
  const { data, compared, withGroups } = props;
  const { areMaps, added, removed, movedRing, changedStatus } = data;
  const isSame = [added, removed, movedRing, changedStatus].every(({ count }) => count === 0);
  return (
    <div className="compare__result">
      <p className="quiet figures__text">{t(areMaps ? 'maps' : 'registeredOnly')}</p>
      <ComparisonTable {...props} />
      <p className="quiet figures__text">{t('allStatuses')}</p>
      {isSame ? <p>{t('nothing')}</p> : null}
      <Differing {...props} />
      <MethodNote summary={t('gaps:how')} method={data.method} />
      <TakeList
        list="comparison"
        withGroups={withGroups}
        question={'map' in compared ? { with: compared.map } : compared}
      />
    </div>
  );
}

function ComparisonTable({ compared, data }: ComparisonResultProps) {
  const { t } = useTranslation(['compare', 'figures']);
  const language = useLanguage();
  const written = useFigureText();
  const then = (): string => {
    if ('date' in compared) return t('endOf', { date: written.date(compared.date) });
    if ('before' in compared) return t('justBefore', { when: momentText(compared.before, language) });
    return data.a.title[language] ?? data.a.title.nb;
  };
  const now =
    'date' in compared && compared.until !== undefined ? t('endOf', { date: written.date(compared.until) }) : t('now');
  return (
    <div className="table-scroll" role="region" aria-label={t('title')} tabIndex={0}>
      <table className="figures__table">
        <caption className="visually-hidden">{t('title')}</caption>
        <thead>
          <tr>
            {[t('figure'), then(), now, t('difference')].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.indicators.map(({ id, a, b, difference, sizesDiffer }) => (
            <tr key={id}>
              <th scope="row">{a.name[language] ?? a.name.nb}</th>
              {sizesDiffer ? (
                <td colSpan={3} className="figures__why">
                  {t('sizesDiffer')}
                </td>
              ) : (
                <>
                  <td>{a.value === null ? t('figures:noValue') : written.value(a.value, a.unit)}</td>
                  <td>{b.value === null ? t('figures:noValue') : written.value(b.value, a.unit)}</td>
                  <td>{difference === null ? '–' : written.difference(difference, a.unit)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Differing({ graph, compared, data, onShow }: ComparisonResultProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { areMaps, added, removed, movedRing, changedStatus } = data;
  const ringName = (id: string | null): string => {
    const known = graph.settings?.layers.find((layer) => layer.id === id);
    return known === undefined ? (id ?? t('noRing')) : inLanguage(known.labels, language);
  };
  const statusName = (id: string | null): string => termLabel(vocabularies.status, id ?? '', language);
  const change = areMaps ? 'thereHere' : 'fromTo';
  const period = periodOf(compared);
  const notedOf = (which: 'validFrom' | 'validTo') =>
    period === null
      ? null
      : (id: string): string | null => {
          const record = graph.nodes.get(id) ?? graph.relations.get(id);
          const isSo = record !== undefined && tookPlaceWithin(record, which, period);
          return isSo ? t(which === 'validFrom' ? 'began' : 'ended') : null;
        };
  return (
    <>
      <DifferenceList
        title={t(areMaps ? 'onlyHere' : 'added', { total: added.count })}
        differing={added}
        noted={notedOf('validFrom')}
        onShow={onShow}
      />
      <DifferenceList
        title={t(areMaps ? 'onlyThere' : 'removed', { total: removed.count })}
        differing={removed}
        onShow={null}
      />
      <DifferenceList
        title={t(areMaps ? 'otherRing' : 'movedRing', { total: movedRing.count })}
        differing={movedRing}
        say={(name, from, to) => t(change, { name, from: ringName(from), to: ringName(to) })}
        onShow={onShow}
      />
      <DifferenceList
        title={t(areMaps ? 'otherStatus' : 'changedStatus', { total: changedStatus.count })}
        differing={changedStatus}
        noted={notedOf('validTo')}
        say={(name, from, to) => t(change, { name, from: statusName(from), to: statusName(to) })}
        onShow={onShow}
      />
    </>
  );
}

/** The days between the two moments; null between two maps. */
function periodOf(compared: ComparedWith): Period | null {
  if ('map' in compared) return null;
  const today = new Date().toISOString().slice(0, 10);
  if ('before' in compared) return { after: compared.before.slice(0, 10), until: today };
  return { after: compared.date, until: compared.until ?? today };
}
