import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import type { Refusal } from '../state/Held.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useErrorText } from './useErrorText.tsx';

/** What the server refused: why, and that nothing of it is lost. */
export function RefusedChanges() {
  const { t } = useTranslation('map');
  const { refused } = useMapSnapshot();
  if (refused.length === 0) return null;
  return (
    <section className="refused" role="alert">
      <h2 className="refused__title">{t('refused.title', { count: refused.length })}</h2>
      <p>{t('refused.kept')}</p>
      <ul>
        {refused.map((refusal) => (
          <li key={refusal.command.operationId}>
            <RefusedChange refusal={refusal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RefusedChange({ refusal: { command, error } }: { readonly refusal: Refusal }) {
  const { t } = useTranslation(['map', 'page']);
  const { store } = useMap();
  const { text, detail } = useErrorText()(error);
  return (
    <>
      <p>{text}</p>
      {detail}
      <div className="refused__buttons">
        <Button onClick={() => void store.retry(command.operationId)}>{t('page:tryAgain')}</Button>
        <Button
          variant="secondary"
          onClick={() => {
            store.dismiss(command.operationId);
          }}
        >
          {t('map:refused.dismiss')}
        </Button>
      </div>
    </>
  );
}
