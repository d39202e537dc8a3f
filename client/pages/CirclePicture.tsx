import { inLanguage, nodeKind, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { useLanguage, useShownTheme } from '../state/usePreferences.ts';
import { fieldOrder } from '../view/circle/fields.ts';
import type { FieldId } from '../view/circle/fields.ts';
import { nodeFacts } from '../view/nodeFacts.ts';
import { nodeSentence, tieFromNode } from '../view/sentences.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { createPictureSource } from './createPictureSource.ts';

// Begun when this file is read, not when the picture is first shown: it comes along with the map's own data.
const canvas = import('../canvas/CircleCanvas.tsx');
const CircleCanvas = lazy(() => canvas);

/** The map as a circle. */
export function CirclePicture({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const picture = usePicture(graph);
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
  return (
    <Suspense fallback={<Loading text={t('loadingPicture')} />}>
      <CircleCanvas
        picture={picture}
        selected={place.selected}
        words={words}
        describe={(id) => describe(graph, id, language)}
        verbOf={(relation, from) => verbOf(graph, relation, from, language)}
        onSelect={(selected) => {
          bar.move({ selected }, true);
        }}
      />
    </Suspense>
  );
}

function usePicture(graph: Graph) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const theme = useShownTheme();
  const { version } = useMapSnapshot();
  const { filter } = useAddress().place;
  const [source] = useState(createPictureSource);
  const withoutField = t('withoutField');
  return useMemo(
    () =>
      source.picture(version, {
        graph,
        visible: visibleGraph(graph, filter),
        layers: graph.settings?.layers ?? [],
        theme,
        language,
        fieldLabels: fieldLabels(language, withoutField),
      }),
    [source, graph, version, filter, theme, language, withoutField],
  );
}

function fieldLabels(language: Language, withoutField: string): Readonly<Record<FieldId, string>> {
  const labels = new Map(vocabularies.element.terms.map(({ id, labels }) => [id, capital(labels[language], language)]));
  return Object.fromEntries(fieldOrder.map((id) => [id, labels.get(id) ?? withoutField])) as Record<FieldId, string>;
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function describe(graph: Graph, id: string, language: Language): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return '';
  const layer = graph.settings?.layers.find((ring) => ring.id === nodeFacts(node).layer);
  const status = vocabularies.status.terms.find((term) => term.id === node.status);
  return nodeSentence(
    {
      name: node.name,
      kindLabel: nodeKind(node.kind).labels[language],
      ringLabel: layer === undefined ? undefined : inLanguage(layer.labels, language),
      statusLabel: node.status === 'existing' ? undefined : status?.labels[language],
      ties: [...(graph.ties.get(id) ?? [])].filter((tie) => graph.relations.has(tie)).length,
    },
    language,
  );
}

function verbOf(graph: Graph, id: string, from: string, language: Language): string | null {
  const relation = graph.relations.get(id);
  const kind = relationKinds.find((each) => each.id === relation?.kind);
  return relation === undefined || kind === undefined ? null : tieFromNode(relation, kind, from, language).verb;
}
