import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestError } from '../graphql/RequestError.ts';
import { ErrorReference } from '../panels/frame/ErrorReference.tsx';

/** An error as it is told to people: a sentence, and what to give to whoever runs the server. */
export type ErrorText = { readonly text: string; readonly detail: ReactNode };

/** Tells errors in the reader's language. */
export function useErrorText(): (error: RequestError) => ErrorText {
  const { t } = useTranslation('errors');
  return (error) => ({ text: t(error.code), detail: <ErrorReference error={error} /> });
}
