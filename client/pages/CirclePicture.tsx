import { inLanguage, nodeKind, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useMemo, useState } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../canvas/CanvasState.ts';
import type { CircleCanvasHandle } from '../canvas/CircleCanvasProps.ts';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { useDragging } from '../panels/edit/useDragging.ts';
import { cellsFilter } from '../panels/filter/cellsFilter.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { useLanguage, useShownTheme } from '../state/usePreferences.ts';
import { fieldOrder } from '../view/circle/fields.ts';
import type { FieldId } from '../view/circle/fields.ts';
import { nodeFacts } from '../view/nodeFacts.ts';
import { nodeSentence, tieFromNode } from '../view/sentences.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { circlePart } from './circlePart.ts';
import { createPictureSource } from './createPictureSource.ts';
import { useAround } from './useAround.ts';

// Begun when this file is read, not when the picture is first shown: it comes along with the map's own data.
void circlePart.fetch();

export type CirclePictureProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** What a search has found. */
  readonly hits: ReadonlySet<string>;
  /** What panels cover of the picture. */
  readonly insets: Insets;
  /** How many times the map has been tidied on this screen. */
  readonly tidied: number;
  readonly ref: Ref<CircleCanvasHandle>;
};

/** The map as a circle. */
export function CirclePicture({ graph, visible, hits, insets, tidied, ref }: CirclePictureProps) {
  const { t } = useTranslation('map');
  const canvas = usePart(circlePart);
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const dragging = useDragging();
  const describe = useDescribe(graph);
  const { picture, urgent } = usePicture(graph, visible, tidied);
  const around = useAround(graph);
  const named = useMemo(() => around ?? new Set(place.shown), [around, place.shown]);
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  const words = useMemo(
    () => ({
      label: t('circleLabel', { title }),
      keys: t('circleKeys'),
      nothingHere: t('noneHere').toLocaleLowerCase(language),
      tray: t('unplaced'),
    }),
    [t, title, language],
  );
  if (canvas.state === 'waiting') return <Loading text={t('loadingPicture')} />;
  if (canvas.state === 'failed') {
    return (
      <div className="map-page__not-fetched">
        <NotFetched tries={canvas.tries} onAgain={() => void circlePart.again()} />
      </div>
    );
  }
  return (
    <canvas.content
      ref={ref}
      picture={picture}
      urgent={urgent}
      hits={hits}
      named={named}
      namedStand={around !== null}
      insets={insets}
      selected={place.selected}
      {...dragging}
      words={words}
      describe={describe}
      verbOf={(relation, from) => verbOf(graph, relation, from, language)}
      onSelect={(selected) => {
        bar.move({ selected }, true);
      }}
      onRibbon={(from, to) => {
        bar.move({ selected: null, filter: cellsFilter(place.filter, [from, to], visible) }, true);
      }}
    />
  );
}

function usePicture(graph: Graph, visible: VisibleGraph, tidied: number) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const theme = useShownTheme();
  const { version, pending } = useMapSnapshot();
  const own = pending.map(({ operationId }) => operationId).join(' ');
  const { proposedTies } = useAddress().place;
  const [source] = useState(createPictureSource);
  const withoutField = t('withoutField');
  return useMemo(
    () =>
      source.picture(
        { version, own, tidied },
        {
          graph,
          visible,
          proposedTies,
          layers: graph.settings?.layers ?? [],
          theme,
          language,
          fieldLabels: fieldLabels(language, withoutField),
        },
      ),
    [source, graph, version, own, tidied, visible, proposedTies, theme, language, withoutField],
  );
}

function fieldLabels(language: Language, withoutField: string): Readonly<Record<FieldId, string>> {
  const labels = new Map(vocabularies.element.terms.map(({ id, labels }) => [id, capital(labels[language], language)]));
  return Object.fromEntries(fieldOrder.map((id) => [id, labels.get(id) ?? withoutField])) as Record<FieldId, string>;
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Says a node as a screen reader does. */
function useDescribe(graph: Graph): (id: string) => string {
  const { t } = useTranslation(['map', 'list']);
  const language = useLanguage();
  return (id) => {
    const node = graph.nodes.get(id);
    if (node === undefined) return '';
    const layer = graph.settings?.layers.find((ring) => ring.id === nodeFacts(node).layer);
    const status = vocabularies.status.terms.find((term) => term.id === node.status);
    const count = [...(graph.ties.get(id) ?? [])].filter((tie) => graph.relations.has(tie)).length;
    return nodeSentence({
      name: node.name,
      kindLabel: nodeKind(node.kind).labels[language],
      statusLabel: node.status === 'existing' ? '' : (status?.labels[language] ?? ''),
      ringLabel: layer === undefined ? t('map:notPlaced') : inLanguage(layer.labels, language),
      tiesLabel: count === 0 ? t('map:noTies') : t('list:ties', { count }),
    });
  };
}

function verbOf(graph: Graph, id: string, from: string, language: Language): string | null {
  const relation = graph.relations.get(id);
  const kind = relationKinds.find((each) => each.id === relation?.kind);
  return relation === undefined || kind === undefined ? null : tieFromNode(relation, kind, from, language).verb;
}
