import 'i18next';
import type { namespaces } from './namespaces.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N]['nb'] };
  }
}
