import { inLanguage } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import type { PageText } from '../../../canvas/export/PageText.ts';
import type { Standing } from '../../../canvas/Standing.ts';
import type { Place } from '../../../state/address.ts';
import { drawnAs } from '../../../view/collapse/drawnAs.ts';
import type { VisibleGraph } from '../../../view/visibleGraph.ts';
import { tallyDrawn } from '../../../view/drawnTies.ts';
import { momentText } from '../../details/dateText.ts';
import { proposedCounts } from '../../frame/proposedCounts.ts';
import { tieWords } from '../../frame/tieWords.ts';
import { legendCounts } from '../../legend/legendCounts.ts';
import type { LookPart } from '../../looks/lookParts.ts';
import type { ShownLooks } from '../../looks/ShownLooks.ts';
import { filterWords } from './filterWords.ts';
import { legendParts } from './legendParts.ts';
import type { SaveChoice } from './saveChoice.ts';
import type { SaveWords } from './SaveWords.ts';
import { sourcesOf } from './sourcesOf.ts';

/** What a saved picture is about. */
export type Shown = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly place: Place;
  /** What the picture shows otherwise than the circle; null: nothing. */
  readonly looks: Pick<ShownLooks, 'parts'> | null;
  /** On what the measures that it shows were worked out; null where it shows none. */
  readonly measured: string | null;
  /** The filter that was built, as a sentence; null where none was. */
  readonly built: string | null;
  readonly standing: Standing;
  readonly language: Language;
  /** The address of what is shown. */
  readonly address: string;
  readonly at: Date;
};

// The rest are counted: a foot longer than the picture is no foot.
const mostSources = 5;
// An address that is longer is that of the map alone.
const longestAddress = 160;

/** All that stands around a picture. */
export function pageText(shown: Shown, choice: SaveChoice, t: SaveWords): PageText {
  const { graph, visible, language } = shown;
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  return {
    language,
    title,
    shown: shownLines(shown, choice, t),
    legend: choice.legend ? legendOf(shown, choice, t) : [],
    foot: footLines(shown, t),
    description: t('saving:description', {
      title,
      count: visible.nodes.length,
      ties: tieWords(tallyDrawn(visible, shown.place.proposedTies), t),
      address: addressOf(shown.address),
    }),
  };
}

function shownLines(shown: Shown, choice: SaveChoice, t: SaveWords): readonly string[] {
  const { graph, visible, place, language, built } = shown;
  const { nodes, total } = visible;
  const { onMap, recommended, suggested } = proposedCounts(nodes);
  const counts = [
    t('map:onMap', { count: onMap }),
    ...(recommended > 0 ? [t('map:recommended', { count: recommended })] : []),
    ...(suggested > 0 ? [t('map:suggested', { count: suggested })] : []),
    ...(nodes.length < total ? [t('filter:shown', { shown: nodes.length, count: total })] : []),
    ...(choice.part === 'screen' ? [t('saving:cutout')] : []),
  ];
  const words = filterWords(graph, place, language, built, t);
  return [
    counts.join(' · '),
    ...(words.length === 0 ? [] : [words.join(' · ')]),
    ...standingOut(graph, place, t),
    ...lookLine(lookPartsOf(shown, choice)),
    ...(graph.settings?.invented === true ? [t('saving:invented')] : []),
  ];
}

/** Why some of it stands out: what is selected, or that some were named. */
function standingOut({ nodes }: Graph, { selected, shown }: Place, t: SaveWords): readonly string[] {
  const name = selected === null ? undefined : nodes.get(selected)?.name;
  if (name !== undefined) return [t('saving:selected', { name })];
  const count = shown.filter((id) => nodes.has(id)).length;
  return count === 0 ? [] : [t('map:shown', { count })];
}

/** What size, colour, symbol and width show, also where no legend is wanted. */
function lookLine(parts: readonly LookPart[]): readonly string[] {
  return parts.length === 0 ? [] : [parts.map(({ title }) => title).join(' · ')];
}

function lookPartsOf({ looks, graph, visible, place }: Shown, { theme }: SaveChoice): readonly LookPart[] {
  return looks?.parts(visible, theme, drawnAs(graph, visible, place).ribbons) ?? [];
}

function legendOf(all: Shown, choice: SaveChoice, t: SaveWords) {
  const { graph, visible, place, standing, language } = all;
  const { proposedTies, selected, shown } = place;
  const { ribbons, gatherings } = drawnAs(graph, visible, place);
  const some = selected !== null || shown.length > 0;
  return legendParts(
    {
      counts: legendCounts(graph, visible),
      looks: lookPartsOf(all, choice),
      theme: choice.theme,
      language,
      gatherings,
      ties: ribbons ? (some ? 'both' : 'ribbons') : 'single',
      proposedTies,
      layout: standing.picture.layout,
      rings: standing.picture.ringNames.length > 0,
      fields: standing.picture.fieldNames.length > 0,
    },
    t,
  );
}

function footLines({ visible, measured, language, address, at }: Shown, t: SaveWords): readonly string[] {
  const sources = sourcesOf(visible);
  const named = sources
    .slice(0, mostSources)
    .map(({ title, licence }) => (licence === null ? title : `${title} (${licence})`));
  const others = sources.length - named.length;
  const all = others === 0 ? named : [...named, t('saving:moreSources', { count: others })];
  return [
    ...(all.length === 0 ? [] : [t('saving:sources', { count: sources.length, sources: all.join('; ') })]),
    ...(measured === null ? [] : [t('saving:measured', { basis: measured })]),
    t('saving:savedAt', { moment: momentText(at.toISOString(), language) }),
    addressOf(address),
  ];
}

function addressOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return address.length <= longestAddress ? address : `${origin}${pathname}`;
}
