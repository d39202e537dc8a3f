import type { ReactNode } from 'react';
import type { LegendPart } from '../../canvas/export/PageText.ts';
import './legend.css';

export type LegendPartViewProps = {
  readonly part: LegendPart;
  readonly titled: boolean;
  /** What explains the word of the title, where it is a hard one. */
  readonly help?: ReactNode;
};

/** What some marks mean, in the legend or where one chooses them. */
export function LegendPartView({ part, titled, help = null }: LegendPartViewProps) {
  return (
    <>
      {titled ? (
        <div className="worded">
          <h3 className="legend__title">{part.title}</h3>
          {help}
        </div>
      ) : null}
      <ul>
        {part.rows.map(({ mark, text, count, height }, step) => (
          <li key={step} className="legend__entry" data-none={count === 0 || undefined}>
            <span className="legend__mark">
              <img
                className="glyph"
                src={`data:image/svg+xml;utf8,${encodeURIComponent(mark)}`}
                height={height}
                alt=""
              />
            </span>
            <span className="legend__text">{text}</span>
            {count === null ? null : <span className="count">{count}</span>}
          </li>
        ))}
      </ul>
      {part.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
