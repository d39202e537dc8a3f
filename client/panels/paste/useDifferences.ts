import { nodeFields } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { fieldValue, valueText } from '../details/fieldValue.ts';
import { useReading } from '../details/useReading.ts';
import { shortened } from '../edit/model/shortened.ts';
import { updatedFields } from './model/pasteEdits.ts';
import type { PasteRow } from './model/planPaste.ts';
import { ownFacts } from './useFactText.ts';

/** A field in which a row says something else than the map. */
export type Difference = {
  readonly id: string;
  readonly label: string;
  /** Empty where the map says nothing. */
  readonly from: string;
  readonly to: string;
};

/** What a row says otherwise than the node that it is, field by field, as it reads on the map. */
export function useDifferences(row: PasteRow, node: NodeRecord): readonly Difference[] {
  const reading = useReading();
  const now: Readonly<Record<string, unknown>> = { ...node };
  const made = updatedFields(row);
  return nodeFields(node.kind)
    .filter(({ id }) => id in made)
    .map((field) => {
      const { id } = field;
      const text = (content: Readonly<Record<string, unknown>>): string => {
        if (content[id] === undefined || content[id] === null) return '';
        if (id !== 'customValues') return shortened(valueText(fieldValue(field, content[id], reading)));
        return ownFacts(content, reading)
          .map(([label, value]) => `${label}: ${shortened(value)}`)
          .join(' · ');
      };
      return { id, label: field.labels[reading.language], from: text(now), to: text(made) };
    });
}
