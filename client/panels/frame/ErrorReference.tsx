import { useTranslation } from 'react-i18next';
import { Reference } from '../../components/Reference.tsx';
import type { RequestError, RequestErrorCode } from '../../graphql/RequestError.ts';

// What nobody foresaw, or only whoever runs the server can mend; all else is told so that the reader can.
const ours: ReadonlySet<RequestErrorCode> = new Set(['UNAVAILABLE', 'UNEXPECTED', 'UNREACHABLE']);

/** By what whoever runs the server finds an error again, where that is of use. */
export function ErrorReference({ error: { code, details } }: { readonly error: RequestError }) {
  const { t } = useTranslation('page');
  if (details.requestId === undefined || !ours.has(code)) return null;
  return <Reference label={t('reference')} id={details.requestId} />;
}
