import type { RelationRecord } from '@sirkel/graph-schema';
import { Barriers } from './Barriers.tsx';
import { FactList } from './FactList.tsx';
import { relationRows } from './factRows.ts';
import { Sources } from './Sources.tsx';
import { useReading } from './useReading.ts';

/** All that a tie itself says: its note, what stands in its way, its numbers and its sources. */
export function TieFacts({ relation }: { readonly relation: RelationRecord }) {
  const reading = useReading();
  return (
    <>
      {relation.note === undefined ? null : <p>{relation.note}</p>}
      <FactList rows={relationRows(relation, reading)} />
      <Barriers ids={relation.barriers ?? []} />
      <Sources sources={relation.sources ?? []} />
    </>
  );
}
