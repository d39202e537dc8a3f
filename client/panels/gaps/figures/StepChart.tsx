import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureText } from './useFigureText.ts';

/** How many there were from a time on. */
export type ChartPoint = {
  /** As it is told. */
  readonly label: string;
  /** Where it stands along the line, in whatever unit. */
  readonly at: number;
  readonly entries: number;
  readonly ties: number;
};

export type StepChartProps = {
  readonly caption: string;
  /** What the points' labels are. */
  readonly head: string;
  /** Ascending, at least two. */
  readonly points: readonly ChartPoint[];
  /** More columns of the table. */
  readonly more?: readonly { readonly head: string; readonly values: readonly number[] }[];
};

const [WIDTH, HEIGHT] = [600, 160];

/** Two lines that go up and down in steps, as a picture and a table of the same numbers; told apart by dashes and names. */
export function StepChart({ caption, head, points, more = [] }: StepChartProps) {
  const { t } = useTranslation('figures');
  const written = useFigureText();
  const [first, last] = [points[0], points.at(-1)];
  const id = useId();
  if (first === undefined || last === undefined) return null;
  const highest = Math.max(1, ...points.flatMap(({ entries, ties }) => [entries, ties]));
  const said = t('chart.from', {
    from: first.label,
    to: last.label,
    entries: first.entries,
    ties: first.ties,
    entriesLast: last.entries,
    tiesLast: last.ties,
  });
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id} className="quiet">
        {said}
      </figcaption>
      <div className="chart__picture" aria-hidden="true">
        <div className="chart__scale">
          <span>{written.number(highest)}</span>
          <span>0</span>
        </div>
        <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} preserveAspectRatio="none" focusable="false">
          <path className="chart__line chart__line--ties" d={steps(points, highest, ({ ties }) => ties)} />
          <path className="chart__line" d={steps(points, highest, ({ entries }) => entries)} />
        </svg>
        <div className="chart__ends">
          <span>{first.label}</span>
          <span>{last.label}</span>
        </div>
      </div>
      <ul className="chart__legend" aria-hidden="true">
        <li>{t('chart.entries')}</li>
        <li>{t('chart.ties')}</li>
      </ul>
      <details>
        <summary>{t('chart.asTable')}</summary>
        <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
          <ChartTable caption={caption} head={head} points={points} more={more} />
        </div>
      </details>
    </figure>
  );
}

/** A line that stays where it is until the next point, and then goes there at once. */
function steps(points: readonly ChartPoint[], highest: number, valueOf: (point: ChartPoint) => number): string {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const xOf = ({ at }: ChartPoint): string => (((at - first) / Math.max(1, last - first)) * WIDTH).toFixed(1);
  const yOf = (point: ChartPoint): string => (HEIGHT - 2 - (valueOf(point) / highest) * (HEIGHT - 4)).toFixed(1);
  return points
    .map((point, index) => (index === 0 ? `M${xOf(point)} ${yOf(point)}` : `H${xOf(point)}V${yOf(point)}`))
    .join('');
}

function ChartTable({ caption, head, points, more = [] }: StepChartProps) {
  const { t } = useTranslation('figures');
  const written = useFigureText();
  return (
    <table className="figures__table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[head, t('chart.entries'), t('chart.ties'), ...more.map((each) => each.head)].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ label, entries, ties }, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {[entries, ties, ...more.map(({ values }) => values[row] ?? 0)].map((value, column) => (
              <td key={column}>{written.number(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
