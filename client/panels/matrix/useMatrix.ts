import { inLanguage, nbCollator, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language, NodeRecord } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixHeads, MatrixOrder, MatrixPlace } from '../../state/matrixPlace.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { fieldOf, fieldOrder } from '../../view/circle/fields.ts';
import { isInForce } from '../../view/inForce.ts';
import { crossMatrix, groupMatrix } from '../../view/matrix/groupMatrix.ts';
import type { Group, Shown } from '../../view/matrix/groupMatrix.ts';
import type { Matrix } from '../../view/matrix/Matrix.ts';
import { orderNear } from '../../view/matrix/orderNear.ts';
import { degreesOf } from '../../view/tieCounts.ts';
import { nodeFacts, pictureName } from '../../view/nodeFacts.ts';
import { noValue } from '../../view/visibleGraph.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';

type Words = { readonly noField: string; readonly noRing: string };
type Naming = { readonly graph: Graph; readonly language: Language; readonly words: Words };

/** The matrix of what is shown. */
export function useMatrix(graph: Graph, { nodes, relations }: Shown, { heads, order }: MatrixPlace): Matrix {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const noField = t('withoutField');
  const noRing = t('unplaced');
  return useMemo(
    () => buildMatrix({ nodes, relations }, heads, order, { graph, language, words: { noField, noRing } }),
    [graph, nodes, relations, heads, order, language, noField, noRing],
  );
}

/** Builds the matrix with the heads that are chosen. */
export function buildMatrix(shown: Shown, heads: MatrixHeads, order: MatrixOrder, naming: Naming): Matrix {
  if (heads === 'entries') {
    const groups = inOrder(shown, order, naming).map((node) => ({ id: node.id, label: pictureName(node) }));
    return groupMatrix(shown, groups, ({ id }) => [id]);
  }
  const fields = fieldGroups(shown, naming);
  const rings = ringGroups(shown, naming);
  if (heads === 'rings') return groupMatrix(shown, rings, (node) => [ringOf(node, naming.graph)]);
  if (heads === 'fields') return groupMatrix(shown, fields, fieldsOf);
  return crossMatrix(shown, fields, rings, [fieldsOf, (node) => [ringOf(node, naming.graph)]]);
}

const fieldsOf = (node: NodeRecord): readonly string[] => {
  const known = nodeFacts(node).elements.filter((element) => fieldOrder.some((field) => field === element));
  return known.length === 0 ? [noValue] : known;
};

const ringOf = (node: NodeRecord, { settings }: Graph): string => {
  const { layer } = nodeFacts(node);
  return settings?.layers.some(({ id }) => id === layer) === true ? (layer ?? noValue) : noValue;
};

// Rows and columns for "none" only where something is in them; a field or a ring without anything says so by being empty.
function fieldGroups({ nodes }: Shown, { language, words }: Naming): readonly Group[] {
  const hasNone = nodes.some((node) => fieldsOf(node).includes(noValue));
  return fieldOrder
    .filter((id) => id !== noValue || hasNone)
    .map((id) => ({
      id,
      label: id === noValue ? words.noField : capital(termLabel(vocabularies.element, id, language), language),
    }));
}

function ringGroups({ nodes }: Shown, { graph, language, words }: Naming): readonly Group[] {
  const rings = ringsInOrder(graph).map(({ id, labels }) => ({ id, label: inLanguage(labels, language) }));
  const hasNone = nodes.some((node) => ringOf(node, graph) === noValue);
  return hasNone ? [...rings, { id: noValue, label: words.noRing }] : rings;
}

function ringsInOrder({ settings }: Graph) {
  return [...(settings?.layers ?? [])].sort(
    (a, b) => Number(a.outside ?? false) - Number(b.outside ?? false) || a.order - b.order,
  );
}

function inOrder({ nodes, relations }: Shown, order: MatrixOrder, { graph }: Naming): readonly NodeRecord[] {
  const byName = nodes.toSorted((a, b) => nbCollator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  if (order === 'name') return byName;
  if (order === 'ties') {
    const degrees = degreesOf(relations);
    return byName.toSorted((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  }
  if (order === 'place') {
    const rings = new Map([...ringsInOrder(graph).map(({ id }) => id), noValue].map((id, at) => [id, at]));
    const ring = (node: NodeRecord): number => rings.get(ringOf(node, graph)) ?? 0;
    const field = (node: NodeRecord): number => fieldOrder.indexOf(fieldOf(nodeFacts(node).elements));
    return byName.toSorted((a, b) => ring(a) - ring(b) || field(a) - field(b));
  }
  const byId = new Map(byName.map((node) => [node.id, node]));
  const near = orderNear(
    [...byId.keys()],
    relations.filter(isInForce).map(({ from, to }) => [from, to] as const),
  );
  return near.flatMap((id) => byId.get(id) ?? []);
}
