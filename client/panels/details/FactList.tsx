import type { FactRow } from './factRows.ts';
import { Value } from './Value.tsx';

/** What is known, each with what it is about. */
export function FactList({ rows }: { readonly rows: readonly FactRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(({ id, label, value }) => (
        <div key={id} className="facts__row" data-long={isLong(value) || undefined}>
          <dt>{label}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

// Long values stand below what they are about, so that they get the whole width.
function isLong(value: FactRow['value']): boolean {
  return value.type === 'markdown' || value.type === 'lines' || (value.type === 'text' && value.text.length > 60);
}
