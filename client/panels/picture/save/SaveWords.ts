import type { TFunction } from 'i18next';

/** The namespaces that a saved picture takes its words from. */
export const saveNamespaces = ['saving', 'map', 'filter', 'legend', 'list'] as const;
export type SaveWords = TFunction<typeof saveNamespaces>;
