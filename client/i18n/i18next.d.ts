import 'i18next';
import type { embedNamespaces } from './embedNamespaces.ts';
import type { lateNamespaces } from './lateNamespaces.ts';
import type { namespaces } from './namespaces.ts';

type All = typeof namespaces & typeof lateNamespaces & typeof embedNamespaces;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { readonly [N in keyof All]: All[N]['nb'] };
  }
}
