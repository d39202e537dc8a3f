import type { Graph, Language } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';

/** The namespaces that looks take their words from. */
export const lookNamespaces = ['looks', 'legend', 'filter', 'table', 'research'] as const;

/** What looks of a map are told with. */
export type LookWords = {
  readonly t: TFunction<typeof lookNamespaces>;
  readonly language: Language;
  readonly graph: Graph;
};
