import { inLanguage, nodeKind, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useCallback, useMemo } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../canvas/CanvasState.ts';
import type { CircleCanvasHandle } from '../canvas/CircleCanvasProps.ts';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { useDragging } from '../panels/edit/useDragging.ts';
import { useCollapsed, useCollapseName } from '../panels/collapse/useCollapsed.ts';
import { useChosen } from '../panels/choose/useChosen.ts';
import { useChoosing } from '../panels/choose/useChoosing.ts';
import { cellsFilter } from '../panels/filter/cellsFilter.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useLanguage } from '../state/usePreferences.ts';
import type { CollapsedGraph } from '../view/collapse/collapseGraph.ts';
import { outwardOf } from '../view/collapse/outwardOf.ts';
import { nodeFacts } from '../view/nodeFacts.ts';
import { nodeSentence, tieFromNode } from '../view/sentences.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { circlePart } from './circlePart.ts';
import type { MadePicture } from './createPictureSource.ts';
import { useAround } from './useAround.ts';
import type { PictureChoices } from './usePictureChoices.ts';

// Begun when this file is read, not when the picture is first shown: it comes along with the map's own data.
void circlePart.fetch();

export type CirclePictureProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** What a search has found. */
  readonly hits: ReadonlySet<string>;
  /** What panels cover of the picture. */
  readonly insets: Insets;
  /** What is drawn; null while it is laid out for the first time. */
  readonly made: MadePicture | null;
  /** How many times its usual size writing has. */
  readonly textScale?: number;
  /** Choosing several and the menu, where the picture has them. */
  readonly choices?: PictureChoices;
  readonly ref: Ref<CircleCanvasHandle>;
};

/** The map as a circle, or laid out in another way. */
export function CirclePicture(props: CirclePictureProps) {
  const { graph, visible, hits, insets, made, textScale = 1, choices, ref } = props;
  const { t } = useTranslation(['map', 'layouts', 'list']);
  const canvas = usePart(circlePart);
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const dragging = useDragging();
  const collapsed = useCollapsed(graph, visible);
  const chosen = useChosen();
  const { expand } = useChoosing();
  const describe = useDescribe(graph, collapsed, chosen.ids);
  const layout = made?.picture.layout ?? 'circle';
  const around = useAround(graph);
  const drawn = useDrawn(collapsed);
  const named = useMemo(() => drawn(around ?? new Set(place.shown)), [drawn, around, place.shown]);
  const drawnHits = useMemo(() => drawn(hits), [drawn, hits]);
  const drawnChosen = useMemo(() => drawn(chosen.ids), [drawn, chosen.ids]);
  const withMembers = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => collapsed.gatherings.find((each) => each.id === id)?.members.map((node) => node.id) ?? [id]);
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  const words = useMemo(
    () => ({
      label: t(`layouts:label.${layout}`, { title }),
      keys: t('circleKeys'),
      nothingHere: t('noneHere').toLocaleLowerCase(language),
      tray: t('unplaced'),
    }),
    [t, title, language, layout],
  );
  const sumText = (id: string): string | null => {
    const sum = collapsed.sums.find((each) => each.id === id);
    return sum === undefined ? null : t('list:ties', { count: sum.count });
  };
  if (canvas.state === 'failed') {
    return (
      <div className="map-page__not-fetched">
        <NotFetched tries={canvas.tries} onAgain={() => void circlePart.again()} />
      </div>
    );
  }
  if (canvas.state === 'waiting' || made === null) return <Loading text={t('loadingPicture')} />;
  return (
    <canvas.content
      ref={ref}
      picture={made.picture}
      urgent={made.urgent}
      hits={drawnHits}
      chosen={drawnChosen}
      choosing={choices?.isChoosing ?? false}
      named={named}
      namedStand={around !== null}
      insets={insets}
      textScale={textScale}
      selected={place.selected === null ? null : (collapsed.standsFor.get(place.selected) ?? place.selected)}
      {...dragging}
      movable={dragging.movable && layout === 'circle'}
      words={words}
      describe={describe}
      verbOf={(relation, from) => verbOf(graph, relation, from, language) ?? sumText(relation)}
      onSelect={(selected) => {
        bar.move({ selected }, true);
      }}
      {...(choices === undefined ? {} : { onMenu: choices.openMenu, onEscape: choices.letGo })}
      onChoose={(ids, how) => {
        if (choices !== undefined) chosen[how](withMembers(ids));
      }}
      onExpand={expand}
      onRibbon={(from, to) => {
        bar.move({ selected: null, filter: cellsFilter(place.filter, [from, to], visible) }, true);
      }}
    />
  );
}

/** What stands in the picture for some nodes and relations. */
function useDrawn({ standsFor }: CollapsedGraph): (ids: ReadonlySet<string>) => ReadonlySet<string> {
  return useCallback(
    (ids) => (standsFor.size === 0 ? ids : new Set([...ids].map((id) => standsFor.get(id) ?? id))),
    [standsFor],
  );
}

/** Says a node as a screen reader does, and what is collapsed with how much it holds. */
function useDescribe(graph: Graph, collapsed: CollapsedGraph, chosen: ReadonlySet<string>): (id: string) => string {
  const { t } = useTranslation(['map', 'list']);
  const language = useLanguage();
  const nameOf = useCollapseName(graph);
  return (id) => {
    const gathering = collapsed.gatherings.find((each) => each.id === id);
    if (gathering !== undefined) {
      const spoken = t('map:collapsed.spoken', {
        members: t('map:collapsed.members', { count: gathering.members.length }),
        ties: t('list:ties', { count: outwardOf(collapsed, id) }),
      });
      return `${nameOf(gathering.collapse)}, ${spoken}`;
    }
    const node = graph.nodes.get(id);
    if (node === undefined) return '';
    const layer = graph.settings?.layers.find((ring) => ring.id === nodeFacts(node).layer);
    const status = vocabularies.status.terms.find((term) => term.id === node.status);
    const count = [...(graph.ties.get(id) ?? [])].filter((tie) => graph.relations.has(tie)).length;
    const isChosen = chosen.has(id) ? `, ${t('map:isChosen')}` : '';
    const sentence = nodeSentence({
      name: node.name,
      kindLabel: nodeKind(node.kind).labels[language],
      statusLabel: node.status === 'existing' ? '' : (status?.labels[language] ?? ''),
      ringLabel: layer === undefined ? t('map:notPlaced') : inLanguage(layer.labels, language),
      tiesLabel: count === 0 ? t('map:noTies') : t('list:ties', { count }),
    });
    return sentence + isChosen;
  };
}

function verbOf(graph: Graph, id: string, from: string, language: Language): string | null {
  const relation = graph.relations.get(id);
  const kind = relationKinds.find((each) => each.id === relation?.kind);
  return relation === undefined || kind === undefined ? null : tieFromNode(relation, kind, from, language).verb;
}
