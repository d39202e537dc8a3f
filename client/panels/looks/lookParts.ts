import type { LegendPart, LegendRow } from '../../canvas/export/PageText.ts';
import type { LookChannel } from '../../state/lookPlace.ts';
import { glyphMargin, glyphSvg } from '../../view/glyph.ts';
import { palettes, paintIn, plainLook } from '../../view/look.ts';
import type { NodeLook, Palette, Theme } from '../../view/look.ts';
import { countGroups } from '../../view/looks/countGroups.ts';
import type { Group } from '../../view/looks/Grouped.ts';
import type { ShownChannel } from '../../view/looks/makeLooks.ts';
import { paintOf, sizeOf, symbolOf, widthOf } from '../../view/looks/marks.ts';
import { areUneven } from '../../view/looks/spreadingScale.ts';
import { shownTieSample } from '../../view/tieSample.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import type { LookWords } from './LookWords.ts';
import { subjectLabel } from './subjectLabel.ts';
import { categoryLabels, numberWriter } from './valueLabels.ts';

/** What the marks of a channel mean, and how many of what is shown bear each. */
export type LookPart = LegendPart & {
  readonly channel: LookChannel;
  /** How its numbers became steps, for where nothing else says it; absent where there are none. */
  readonly steps?: string;
};

/** What the legend is told of. */
export type LookPartsInput = {
  readonly channels: readonly ShownChannel[];
  readonly visible: Pick<VisibleGraph, 'nodes' | 'relations'>;
  readonly theme: Theme;
  /** Whether ribbons stand for ties. */
  readonly ribbons: boolean;
  /** The year that it is counted to how long ago something began. */
  readonly year: number;
};

/** The legend of each channel that shows something: for the screen and for a saved picture alike. */
export function lookParts(input: LookPartsInput, words: LookWords): readonly LookPart[] {
  // What the dash and the small ring mean is said once, after the last that may bear it.
  const withoutValue = input.channels.filter(({ subject, groups }) => subject.of !== 'tie' && groups.some(isNone));
  const dashed = withoutValue.findLast(({ subject }) => subject.of !== 'measure');
  const ringed = withoutValue.findLast(({ subject }) => subject.of === 'measure');
  return input.channels.map((shown) => {
    const { channel, subject } = shown;
    return {
      channel,
      title: `${words.t(`looks:channels.${channel}`)}: ${subjectLabel(subject, words)}`,
      rows: rowsOf(shown, input, words),
      ...(shown.groups.some(({ is }) => is === 'step')
        ? { steps: `${words.t('looks:scale')}: ${words.t(`looks:scales.${shown.scale}`)}.` }
        : {}),
      notes: [
        ...notesOf(shown, input, words),
        ...(shown === dashed ? [words.t('looks:dash')] : []),
        ...(shown === ringed ? [words.t('looks:smallRing')] : []),
      ],
    };
  });
}

const isNone = ({ is }: Group): boolean => is === 'none';

function rowsOf(shown: ShownChannel, { visible, theme }: LookPartsInput, words: LookWords): LookPart['rows'] {
  const counts = countGroups(shown, visible);
  const say = groupWords(shown, words);
  return shown.groups.map((group, index) => ({
    ...markOf(shown, group, palettes[theme]),
    text: say(group),
    count: counts[index] ?? 0,
  }));
}

function markOf(
  { channel, subject }: ShownChannel,
  group: Group,
  palette: Palette,
): Pick<LegendRow, 'mark' | 'height'> {
  const noneMark = isNone(group) ? (subject.of === 'measure' ? { uncounted: true } : { unstated: true }) : {};
  switch (channel) {
    case 'width':
      return { mark: shownTieSample(widthOf(group), palette.ink), height: 14 };
    case 'tieColour':
      return { mark: shownTieSample(2, paintIn(paintOf(group, subject), palette) ?? palette.ink), height: 14 };
    case 'size':
      return glyphOf({ ...plainLook, size: sizeOf(group) }, noneMark, palette);
    case 'colour':
      return glyphOf({ ...plainLook, paint: paintOf(group, subject) }, noneMark, palette);
    case 'symbol':
      return glyphOf({ ...plainLook, shape: symbolOf(group, subject) }, noneMark, palette);
  }
}

function glyphOf(look: NodeLook, noneMark: Partial<NodeLook>, palette: Palette) {
  return { mark: glyphSvg({ ...look, ...noneMark }, palette), height: look.size + 2 * glyphMargin };
}

function groupWords({ subject }: ShownChannel, words: LookWords): (group: Group) => string {
  const { t, language } = words;
  const category = categoryLabels(subject, words);
  const number = numberWriter(subject, language);
  return (group) => {
    switch (group.is) {
      case 'step': {
        const [least, most] = [number(group.least), number(group.most)];
        return least === most ? least : `${least}–${most}`;
      }
      case 'same':
        return group.count === 1 ? number(group.number) : t('looks:allHave', { number: number(group.number) });
      case 'value':
        return category(group.value);
      case 'other':
        return group.only === null ? t('looks:other', { count: group.different }) : category(group.only);
      case 'several':
        return t('looks:several');
      case 'none':
        return subject.of === 'measure' ? t('looks:notCounted') : t('looks:none');
    }
  };
}

function notesOf(shown: ShownChannel, { ribbons, year }: LookPartsInput, { t }: LookWords): readonly string[] {
  const { subject, scale, values, groups } = shown;
  const numbers = [...values.values()].filter((value) => typeof value === 'number');
  return [
    ...(subject.of === 'measure' ? [t(`looks:measureHelp.${subject.id}`)] : []),
    ...(groups.some(({ is }) => is === 'same') && numbers.length > 1 ? [t('looks:nothingLarger')] : []),
    ...(subject.id === 'years' ? [t('looks:years', { year })] : []),
    ...(scale === 'quantile' && groups.some(({ is }) => is === 'step') && areUneven(numbers)
      ? [t('looks:uneven')]
      : []),
    ...(scale === 'log' && numbers.some((number) => number <= 0) ? [t('looks:noLogarithm')] : []),
    ...(subject.id === 'field' ? [t('looks:first')] : []),
    ...(ribbons && subject.of === 'tie' ? [t('looks:ribbons')] : []),
  ];
}
