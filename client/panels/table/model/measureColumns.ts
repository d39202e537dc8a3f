import type { Language, NodeRecord } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { measureIds } from '../../../state/lookPlace.ts';
import type { Measures } from '../../../view/looks/valuesOf.ts';
import { numberWriter } from '../../looks/valueLabels.ts';
import { notEdited } from './Column.ts';
import type { Column } from './Column.ts';

export type MeasureColumnsInput = {
  /** Null while they are not there, or where they could not be worked out. */
  readonly measures: Measures | null;
  /** Whether they are being worked out. */
  readonly isAwaited: boolean;
  readonly t: TFunction<['research', 'looks']>;
  readonly language: Language;
};

/** The columns of what the server works out of each actor, in the network of actors; of all else it is not worked out. */
export function measureColumns({
  measures,
  isAwaited,
  t,
  language,
}: MeasureColumnsInput): readonly Column<NodeRecord>[] {
  return measureIds.map((id) => {
    const write = numberWriter({ id, values: 'numbers', of: 'measure' }, language);
    const value = (node: NodeRecord): number | null => measures?.get(node.id)?.[id] ?? null;
    return {
      id,
      label: t(`research:columns.${id}`),
      help: t(`looks:measureHelp.${id}`),
      group: 'network',
      text: (node) => {
        const number = value(node);
        if (number !== null) return write(number);
        return isAwaited ? '…' : t('looks:notCounted');
      },
      value,
      numeric: true,
      width: 11,
      edit: notEdited,
    };
  });
}
