import { nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { Language, NodeKind } from '@sirkel/graph-schema';
import type { LegendPart, LegendRow } from '../../../canvas/export/PageText.ts';
import { gatheringGlyphSvg } from '../../../view/collapse/gatheringGlyph.ts';
import { glyphSvg } from '../../../view/glyph.ts';
import { palettes, plainLook, sectorOrder, shapes, statuses } from '../../../view/look.ts';
import type { NodeLook, Palette, Theme } from '../../../view/look.ts';
import { ribbonSample, tieLooks, tieSample } from '../../../view/tieSample.ts';
import type { LookChannel } from '../../../state/lookPlace.ts';
import { capital } from '../../../view/capital.ts';
import type { LookPart } from '../../looks/lookParts.ts';
import type { LegendCounts } from '../../legend/legendCounts.ts';
import { placeNotes } from '../../legend/placeNotes.ts';
import type { LayoutId } from '../../../state/layoutPlace.ts';
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
  const palette = palettes[input.theme];
  const isOwn = (channel: LookChannel): boolean => input.looks.every((part) => part.channel !== channel);
  const parts: readonly LegendPart[] = [
    ...input.looks.map(withoutUnborne),
    { title: t('legend:kinds'), rows: isOwn('symbol') ? kinds(input, palette) : [], notes: [] },
    {
      title: t('legend:sectors'),
      rows: isOwn('colour') ? sectors(input, palette) : [],
      notes: [t('legend:sectorsNote')],
    },
    { title: t('legend:statuses'), rows: nodeStatuses(input, palette), notes: [] },
    { title: t('legend:marks'), rows: marks(input, palette, isOwn('size'), t), notes: [] },
    { title: t('legend:ties'), rows: ties(input, palette, t), notes: [] },
  ];
  const place = placeNotes(input).map(({ key, count = 0 }) => t(`legend:${key}`, { count }));
  return [
    ...parts.filter(({ rows }) => rows.length > 0),
    ...(place.length === 0 ? [] : [{ title: t('legend:place'), rows: [], notes: place }]),
  ];
}

function withoutUnborne(part: LookPart): LegendPart {
  return { ...part, rows: part.rows.filter(({ count }) => count !== 0) };
}

function rowOf(mark: string, text: string, count: number | null): readonly LegendRow[] {
  return count === 0 ? [] : [{ mark, text, count }];
}

function kinds({ counts, language }: LegendInput, palette: Palette): readonly LegendRow[] {
  return nodeKinds.flatMap(({ id, plural }) =>
    rowOf(
      glyphSvg({ ...plainLook, shape: shapes[id as NodeKind] }, palette),
      plural[language],
      counts.kinds.get(id) ?? 0,
    ),
  );
}

function sectors({ counts, language }: LegendInput, palette: Palette): readonly LegendRow[] {
  return sectorOrder.flatMap((sector) => {
    const label = vocabularies.sector.terms.find(({ id }) => id === sector)?.labels[language] ?? sector;
    return rowOf(
      glyphSvg({ ...plainLook, sector }, palette),
      capital(label, language),
      counts.sectors.get(sector) ?? 0,
    );
  });
}

function nodeStatuses({ counts, language }: LegendInput, palette: Palette): readonly LegendRow[] {
  return statuses.flatMap((status) => {
    const label = vocabularies.status.terms.find(({ id }) => id === status)?.labels[language] ?? status;
    const look: NodeLook = { ...plainLook, status, sector: status === 'missing' ? null : 'public' };
    return rowOf(glyphSvg(look, palette), capital(label, language), counts.statuses.get(status) ?? 0);
  });
}

function marks(
  { counts, gatherings }: LegendInput,
  palette: Palette,
  withSize: boolean,
  t: SaveWords,
): readonly LegendRow[] {
  return [
    ...rowOf(glyphSvg({ ...plainLook, double: true }, palette), t('legend:double'), counts.double),
    ...rowOf(
      glyphSvg({ ...plainLook, otherElements: ['education', 'finance'] }, palette),
      t('legend:arcs'),
      counts.arcs,
    ),
    ...rowOf(gatheringGlyphSvg(18, palette), t('legend:gathering'), gatherings),
    ...(withSize ? rowOf(glyphSvg({ ...plainLook, size: 20 }, palette), t('legend:size'), null) : []),
  ];
}

function ties(input: LegendInput, palette: Palette, t: SaveWords): readonly LegendRow[] {
  const { counts, proposedTies } = input;
  const drawn = tieLooks.filter((look) => proposedTies || look !== 'proposed');
  return [
    ...(input.ties === 'single' ? [] : rowOf(ribbonSample(palette), t('legend:ribbon'), null)),
    ...(input.ties === 'ribbons' ? [] : drawn).flatMap((look) =>
      rowOf(
        tieSample(look, palette),
        look === 'proposed' ? t('saving:proposedTie') : t(`legend:tie.${look}`),
        counts.ties.get(look) ?? 0,
      ),
    ),
  ];
}
