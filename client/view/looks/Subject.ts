import type { CustomField, MapSettings } from '@sirkel/graph-schema';
import { measureIds } from '../../state/lookPlace.ts';
import type { LookChannel, MeasureId } from '../../state/lookPlace.ts';
import { choiceSubjects } from '../filter/Expression.ts';
import type { ChoiceSubject } from '../filter/Expression.ts';
import type { TieCounts } from '../tieCounts.ts';

const countIds = [
  'ties',
  'tiesOut',
  'tiesIn',
  'neighbours',
  'tiesMissing',
] as const satisfies readonly (keyof TieCounts)[];

/** A field or measure that a look can show. What has no value of it is told apart. */
export type NodeSubject =
  | { readonly id: string; readonly values: 'categories'; readonly of: 'field'; readonly on: ChoiceSubject }
  | { readonly id: string; readonly values: 'categories' | 'numbers'; readonly of: 'own'; readonly field: CustomField }
  | { readonly id: keyof TieCounts; readonly values: 'numbers'; readonly of: 'count' }
  | { readonly id: 'sourceCount' | 'years'; readonly values: 'numbers'; readonly of: 'record' }
  | { readonly id: MeasureId; readonly values: 'numbers'; readonly of: 'measure' };

/** The same of ties. */
export type TieSubject = {
  readonly id: 'kind' | 'status' | 'certainty' | 'sourceCount' | 'amount' | 'strength';
  readonly values: 'categories' | 'numbers';
  readonly of: 'tie';
};
export type Subject = NodeSubject | TieSubject;

/** All that nodes of a map can be shown by: its fields, the map's own fields, counts, and what the server works out. */
export function nodeSubjects(settings: Pick<MapSettings, 'customFields'> | null): readonly NodeSubject[] {
  return [
    // Which kinds of ties a node has is no value of its own.
    ...choiceSubjects
      .filter((on) => on !== 'tie')
      .map((on) => ({ id: on, values: 'categories', of: 'field', on }) as const),
    ...(settings?.customFields ?? []).flatMap(ownSubject),
    ...countIds.map((id) => ({ id, values: 'numbers', of: 'count' }) as const),
    ...(['sourceCount', 'years'] as const).map((id) => ({ id, values: 'numbers', of: 'record' }) as const),
    ...measureIds.map((id) => ({ id, values: 'numbers', of: 'measure' }) as const),
  ];
}

/** An address is different for each: it is nothing to sort by. */
function ownSubject(field: CustomField): readonly NodeSubject[] {
  if (field.valueType === 'url') return [];
  return [{ id: `own-${field.id}`, values: field.valueType === 'text' ? 'categories' : 'numbers', of: 'own', field }];
}

/** All that ties can be shown by. */
export const tieSubjects: readonly TieSubject[] = [
  ...(['kind', 'status', 'certainty'] as const).map((id) => ({ id, values: 'categories', of: 'tie' }) as const),
  ...(['amount', 'strength', 'sourceCount'] as const).map((id) => ({ id, values: 'numbers', of: 'tie' }) as const),
];

/** What a channel can show: size and width need numbers, a symbol needs categories. */
export function subjectsFor(
  channel: LookChannel,
  settings: Pick<MapSettings, 'customFields'> | null,
): readonly Subject[] {
  switch (channel) {
    case 'size':
      return nodeSubjects(settings).filter(({ values }) => values === 'numbers');
    case 'colour':
      return nodeSubjects(settings);
    case 'symbol':
      return nodeSubjects(settings).filter(({ values }) => values === 'categories');
    case 'width':
      return tieSubjects.filter(({ values }) => values === 'numbers');
    case 'tieColour':
      return tieSubjects;
  }
}

/** Whether numbers are years: these are written without blanks between the thousands. */
export function areYears(subject: Subject): boolean {
  return subject.of === 'own' && subject.field.valueType === 'date';
}
