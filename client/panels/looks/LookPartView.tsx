import '../legend/legend.css';
import type { LookPart } from './lookParts.ts';

/** What the marks of a channel mean, in the legend or where one chooses. */
export function LookPartView({ part, titled }: { readonly part: LookPart; readonly titled: boolean }) {
  return (
    <>
      {titled ? <h3 className="legend__title">{part.title}</h3> : null}
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
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
      {part.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
