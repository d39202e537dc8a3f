import { useReading } from './useReading.ts';
import { fieldValue } from './fieldValue.ts';
import { relationFields } from '@sirkel/graph-schema';
import { Terms } from './Value.tsx';

/** What stands in the way, and what that means. */
export function Barriers({ ids }: { readonly ids: readonly string[] }) {
  const reading = useReading();
  const field = relationFields.find(({ type }) => type === 'barriers');
  if (ids.length === 0 || field === undefined) return null;
  const value = fieldValue(field, ids, reading);
  return (
    <div className="barriers">
      <h4 className="details__subheading">{reading.t('barriers')}</h4>
      {value.type === 'terms' ? <Terms terms={value.terms} /> : null}
    </div>
  );
}
