import { nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { Language, NodeKind } from '@sirkel/graph-schema';
import type { LegendPart, LegendRow } from '../../canvas/export/PageText.ts';
import type { LookChannel } from '../../state/lookPlace.ts';
import { gatheringGlyphSvg } from '../../view/collapse/gatheringGlyph.ts';
import { glyphMargin, glyphSvg } from '../../view/glyph.ts';
import { palettes, plainLook, sectorOrder, shapes, statuses } from '../../view/look.ts';
import type { NodeLook, Palette, Theme } from '../../view/look.ts';
import { ribbonSample, tieSample } from '../../view/tieSample.ts';
import type { TieLook } from '../../view/tieSample.ts';
import { capital } from '../../view/capital.ts';
import type { LookPart } from '../looks/lookParts.ts';
import type { LegendCounts } from './legendCounts.ts';

/** What the circle's own marks mean is told in these parts. */
export type CirclePart = LegendPart & { readonly id: 'kinds' | 'sectors' | 'statuses' | 'marks' | 'ties' };

/** What they are told of. */
export type CirclePartsInput = {
  readonly counts: LegendCounts;
  /** What is shown otherwise than the circle does. */
  readonly looks: readonly LookPart[];
  readonly theme: Theme;
  readonly language: Language;
  /** How many marks stand for several nodes each. */
  readonly gatherings: number;
  /** Whether ribbons stand for ties. */
  readonly ribbons: boolean;
  /** How the ties look that are told of one by one. */
  readonly ties: readonly TieLook[];
  /** On the screen there is a filter beside it, in a frame one can zoom, on paper neither. */
  readonly on: 'screen' | 'frame' | 'paper';
};

type WordKey =
  | CirclePart['id']
  | 'sectorsNote'
  | 'recommended'
  | 'double'
  | 'arcs'
  | 'gathering'
  | 'size'
  | 'ribbon'
  | 'ribbonsOpen'
  | 'proposedDrawn'
  | `tie.${TieLook}`;
/** Says a text of the legend. */
type Words = (key: WordKey) => string;

/** The legend of the circle's own look, on the screen, in pages of others and on paper: what a look shows is left out. */
export function circleParts(input: CirclePartsInput, t: Words): readonly CirclePart[] {
  const palette = palettes[input.theme];
  const isOwn = (channel: LookChannel): boolean => input.looks.every((part) => part.channel !== channel);
  const kinds = { id: 'kinds', title: t('kinds'), rows: kindRows(input, palette), notes: [] } as const;
  const sectors = {
    id: 'sectors',
    title: t('sectors'),
    rows: sectorRows(input, palette),
    notes: [t('sectorsNote')],
  } as const;
  return [
    ...(isOwn('symbol') ? [kinds] : []),
    ...(isOwn('colour') ? [sectors] : []),
    {
      id: 'statuses',
      title: t('statuses'),
      rows: statusRows(input, palette),
      notes: input.on === 'paper' ? [] : [t('recommended')],
    },
    { id: 'marks', title: t('marks'), rows: markRows(input, palette, isOwn('size'), t), notes: [] },
    {
      id: 'ties',
      title: t('ties'),
      rows: tieRows(input, palette, t),
      notes: input.ribbons && input.on === 'screen' ? [t('ribbonsOpen')] : [],
    },
  ];
}

/** A part without the marks that nothing bears; null where none is left. */
export function borne<Part extends LegendPart>(part: Part): Part | null {
  const rows = part.rows.filter(({ count }) => count !== 0);
  return rows.length === 0 ? null : { ...part, rows };
}

function glyphRow(look: NodeLook, palette: Palette, text: string, count: number | null): LegendRow {
  return { mark: glyphSvg(look, palette), height: look.size + 2 * glyphMargin, text, count };
}

function kindRows({ counts, language }: CirclePartsInput, palette: Palette): readonly LegendRow[] {
  return nodeKinds.map(({ id, plural }) =>
    glyphRow({ ...plainLook, shape: shapes[id as NodeKind] }, palette, plural[language], counts.kinds.get(id) ?? 0),
  );
}

function sectorRows({ counts, language }: CirclePartsInput, palette: Palette): readonly LegendRow[] {
  return sectorOrder.map((sector) => {
    const label = vocabularies.sector.terms.find(({ id }) => id === sector)?.labels[language] ?? sector;
    return glyphRow({ ...plainLook, sector }, palette, capital(label, language), counts.sectors.get(sector) ?? 0);
  });
}

function statusRows({ counts, language }: CirclePartsInput, palette: Palette): readonly LegendRow[] {
  return statuses.map((status) => {
    const label = vocabularies.status.terms.find(({ id }) => id === status)?.labels[language] ?? status;
    const look = { ...plainLook, status, sector: status === 'missing' ? null : 'public' };
    return glyphRow(look, palette, capital(label, language), counts.statuses.get(status) ?? 0);
  });
}

function markRows(
  { counts, gatherings }: CirclePartsInput,
  palette: Palette,
  withSize: boolean,
  t: Words,
): readonly LegendRow[] {
  const arcs = { ...plainLook, otherElements: ['education', 'finance'] } as const;
  const pile = { mark: gatheringGlyphSvg(18, palette), height: 22, text: t('gathering'), count: gatherings };
  return [
    glyphRow({ ...plainLook, double: true }, palette, t('double'), counts.double),
    glyphRow(arcs, palette, t('arcs'), counts.arcs),
    ...(gatherings === 0 ? [] : [pile]),
    ...(withSize ? [glyphRow({ ...plainLook, size: 20 }, palette, t('size'), null)] : []),
  ];
}

// As high as a line of the picture is drawn for a legend, px.
const lineHeight = 14;

function tieRows({ counts, ribbons, ties, on }: CirclePartsInput, palette: Palette, t: Words): readonly LegendRow[] {
  const ribbon = { mark: ribbonSample(palette), height: lineHeight, text: t('ribbon'), count: null };
  return [
    ...(ribbons ? [ribbon] : []),
    ...ties.map((look) => ({
      mark: tieSample(look, palette),
      height: lineHeight,
      text: look === 'proposed' && on !== 'screen' ? t('proposedDrawn') : t(`tie.${look}`),
      count: counts.ties.get(look) ?? 0,
    })),
  ];
}
