import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { useServices } from './Services.ts';

/** Says to whoever was signed in that they are not any more, that nothing is lost, and how to come back. */
export function SignedOut() {
  const { t } = useTranslation();
  const { session } = useServices();
  return (
    <div className="signed-out" role="alert">
      <h2 className="signed-out__title">{t('signedOut.title')}</h2>
      <p>{t('signedOut.text')}</p>
      <Button variant="secondary" onClick={session.close}>
        {t('signedOut.close')}
      </Button>
    </div>
  );
}
