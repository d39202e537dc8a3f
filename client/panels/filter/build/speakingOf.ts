import { inLanguage, municipality, nodeKinds, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { selectedNode } from '../../../view/filter/Expression.ts';
import type { ChoiceSubject } from '../../../view/filter/Expression.ts';
import type { Speaking } from '../../../view/filter/sayExpression.ts';
import { termLabel } from '../../details/Reading.ts';
import { capital } from '../../../view/capital.ts';

/** What a filter of a map is said with, in the map's own words. */
export function speakingOf(graph: Graph, t: TFunction<'filterWords'>, language: Language): Speaking {
  return {
    t,
    language,
    wordOf: (on, value) => wordOf(graph, t, language, on, value),
    nameOf: (id) => {
      if (id === selectedNode) return t('selected');
      const node = graph.nodes.get(id);
      return node === undefined ? t('gone') : (node.shortName ?? node.name);
    },
    fieldOf: (id) => {
      const field = graph.settings?.customFields.find((each) => each.id === id);
      return field === undefined ? id : inLanguage(field.labels, language);
    },
  };
}

const worded = {
  status: ['existing', 'ongoing', 'weak', 'past', 'proposed', 'missing'],
  sector: ['public', 'private', 'voluntary', 'hybrid'],
  scope: ['neighbourhood', 'municipality', 'county', 'region', 'national', 'international'],
  extent: ['single', 'group', 'role'],
} as const;

// What a newer program or an import has brought is called by its id.
function wordOf(
  graph: Graph,
  t: TFunction<'filterWords'>,
  language: Language,
  on: ChoiceSubject,
  value: string,
): string {
  const settings = graph.settings;
  switch (on) {
    case 'kind': {
      const plural = nodeKinds.find(({ id }) => id === value)?.plural[language] ?? value;
      return plural.charAt(0).toLocaleLowerCase(language) + plural.slice(1);
    }
    case 'ring': {
      const layer = settings?.layers.find(({ id }) => id === value);
      return layer === undefined ? value : inLanguage(layer.labels, language);
    }
    case 'barrier': {
      const barrier = settings?.barriers.find(({ id }) => id === value);
      return barrier === undefined ? value : inLanguage(barrier.labels, language);
    }
    case 'status':
    case 'sector':
    case 'scope':
    case 'extent': {
      const keys: readonly string[] = worded[on];
      return keys.includes(value) ? t(`words.${on}.${value}` as 'words.status.existing') : value;
    }
    case 'field':
      return capital(termLabel(vocabularies.element, value, language), language);
    case 'certainty':
      return termLabel(vocabularies.certainty, value, language);
    case 'municipality':
      return municipality(value)?.name ?? value;
    case 'tie':
      return tieWord(t, language, value);
    case 'tag':
      return value;
  }
}

/** A kind of tie as the end says it: `funds-in` is "finansieres av"; without an end, both. */
export function tieWord(t: TFunction<'filterWords'>, language: Language, value: string): string {
  const [id, end] = value.split('-');
  const kind = relationKinds.find((each) => each.id === id);
  if (kind === undefined) return value;
  const [verb, back] = [kind.verb[language], kind.reverseVerb[language]];
  if (kind.mutual || end === 'out') return verb;
  return end === 'in' ? back : t('eitherWay', { verb, back });
}
