import type { Language } from '@sirkel/graph-schema';
import type { LegendPart } from '../../../canvas/export/PageText.ts';
import type { LayoutId } from '../../../state/layoutPlace.ts';
import type { Theme } from '../../../view/look.ts';
import { tieLooks } from '../../../view/tieSample.ts';
import { borne, circleParts } from '../../legend/circleParts.ts';
import type { LookPart } from '../../looks/lookParts.ts';
import type { LegendCounts } from '../../legend/legendCounts.ts';
import { placeNotes } from '../../legend/placeNotes.ts';
import type { SaveWords } from './SaveWords.ts';

/** What a legend on paper is made from. */
export type LegendInput = {
  readonly counts: LegendCounts;
  /** What is shown otherwise than the circle does. */
  readonly looks: readonly LookPart[];
  readonly theme: Theme;
  readonly language: Language;
  /** How many marks stand for several nodes each. */
  readonly gatherings: number;
  /** How ties are drawn: each by itself, as ribbons that stand for several, or both. */
  readonly ties: 'single' | 'ribbons' | 'both';
  readonly proposedTies: boolean;
  readonly layout: LayoutId;
  /** Whether the circle has rings, and whether it has fields. */
  readonly rings: boolean;
  readonly fields: boolean;
};

/** The legend of what a picture really shows: marks that none of it bears are left out. */
export function legendParts(input: LegendInput, t: SaveWords): readonly LegendPart[] {
  const own = circleParts({ ...input, ...tiesOn(input), on: 'paper' }, (key) => t(`legend:${key}`));
  const parts = [...input.looks.map(withSteps), ...own.map(inLines)].map(borne);
  const place = placeNotes(input).map(({ key, count = 0 }) => t(`legend:${key}`, { count }));
  return [
    ...parts.filter((part) => part !== null),
    ...(place.length === 0 ? [] : [{ title: t('legend:place'), rows: [], notes: place }]),
  ];
}

function tiesOn({ ties, proposedTies }: LegendInput) {
  const drawn = tieLooks.filter((look) => proposedTies || look !== 'proposed');
  return { ribbons: ties !== 'single', ties: ties === 'ribbons' ? [] : drawn };
}

/** On paper nothing else says how numbers became steps. */
function withSteps({ steps, ...part }: LookPart): LegendPart {
  return steps === undefined ? part : { ...part, notes: [steps, ...part.notes] };
}

/** The circle's own marks are no higher than a line of text. */
function inLines({ rows, ...part }: LegendPart): LegendPart {
  return { ...part, rows: rows.map(({ mark, text, count }) => ({ mark, text, count })) };
}
