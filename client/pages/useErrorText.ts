import { useTranslation } from 'react-i18next';
import type { RequestError } from '../graphql/RequestError.ts';

/** An error as it is told to people: a sentence, and what to say to whoever runs the server. */
export type ErrorText = { readonly text: string; readonly detail?: string | undefined };

/** Tells errors in the reader's language. */
export function useErrorText(): (error: RequestError) => ErrorText {
  const { t } = useTranslation(['errors', 'page']);
  return ({ code, details: { requestId } }) => ({
    text: t(`errors:${code}`),
    detail: requestId === undefined ? undefined : t('page:reference', { id: requestId }),
  });
}
