import { useTranslation } from 'react-i18next';
import { ErrorReference } from '../../frame/ErrorReference.tsx';
import { refusedProblem } from '../model/refusedPath.ts';
import type { Refused } from '../desk/Task.ts';

/** Why the server did not take it: our words, then the server's own where they say more. */
export function RefusedText({ refused }: { readonly refused: Refused }) {
  const { t } = useTranslation(['edit', 'errors']);
  if (refused.state === 'conflict') return <p>{t('errors:CONFLICT')}</p>;
  const { code, message, details } = refused.error;
  if (code === 'CONFLICT') return <p>{t('edit:refused.gone')}</p>;
  return (
    <>
      <p>
        {t(`errors:${code}`)} {t('edit:refused.kept')}
      </p>
      {code === 'INVALID' && refusedProblem(details.path)?.code !== 'tieTwice' ? (
        <p className="problem-summary__server">
          {t('edit:refused.server')} <span lang="en">{message}</span>
        </p>
      ) : null}
      <ErrorReference error={refused.error} />
    </>
  );
}
