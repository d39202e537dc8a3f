import { useTranslation } from 'react-i18next';
import { MethodNote } from '../MethodNote.tsx';
import { TakeList } from '../TakeAway.tsx';
import type { OverTime } from './Figures.ts';
import { StepChart } from './StepChart.tsx';
import { useFigureText } from './useFigureText.ts';

/** How the work with the map has gone, and apart from it how what it shows has developed. */
export function OverTimeSections({ data: { registered, development } }: { readonly data: OverTime }) {
  return (
    <>
      <RegisteredSection {...registered} />
      <DevelopmentSection {...development} />
    </>
  );
}

function RegisteredSection({ points, undated, method }: OverTime['registered']) {
  const { t } = useTranslation('figures');
  const written = useFigureText();
  const only = points[0];
  return (
    <section className="figures__group">
      <h3>{t('registered.title')}</h3>
      <p className="quiet figures__text">{t('registered.text')}</p>
      {only === undefined ? <p>{t('registered.none')}</p> : null}
      {only !== undefined && points.length === 1 ? (
        <p>{t('registered.once', { date: written.date(only.date), entries: only.nodes, ties: only.relations })}</p>
      ) : null}
      {points.length < 2 ? null : (
        <StepChart
          caption={t('registered.title')}
          head={t('registered.date')}
          points={points.map(({ date, nodes, relations }) => ({
            label: written.date(date),
            at: Date.parse(`${date.slice(0, 7)}-${date.slice(8) || '01'}T00:00:00Z`),
            entries: nodes,
            ties: relations,
          }))}
        />
      )}
      {undated.nodes + undated.relations === 0 ? null : <p className="quiet">{t('registered.undated', undated)}</p>}
      {points.length === 0 ? null : <MethodNote summary={t('how')} method={method} />}
      {points.length === 0 ? null : <TakeList list="registered" />}
    </section>
  );
}

function DevelopmentSection({ years, dated, undated, method }: OverTime['development']) {
  const { t } = useTranslation('figures');
  return (
    <section className="figures__group">
      <h3>{t('development.title')}</h3>
      <p className="quiet figures__text">{t('development.text')}</p>
      {years.length === 0 ? <p>{t('development.none')}</p> : <p>{t('development.dated', dated)}</p>}
      {years.length < 2 ? null : (
        <StepChart
          caption={t('development.title')}
          head={t('development.year')}
          points={years.map(({ year, nodes, relations }) => ({
            label: String(year),
            at: year,
            entries: nodes,
            ties: relations,
          }))}
          more={[
            { head: t('development.began'), values: years.map(({ began }) => began) },
            { head: t('development.ended'), values: years.map(({ ended }) => ended) },
          ]}
        />
      )}
      {undated.nodes + undated.relations === 0 ? null : <p className="quiet">{t('development.undated', undated)}</p>}
      {years.length === 0 ? null : <MethodNote summary={t('how')} method={method} />}
      {years.length === 0 ? null : <TakeList list="development" />}
    </section>
  );
}
