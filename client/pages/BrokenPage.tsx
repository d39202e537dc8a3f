import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Message } from '../components/Message.tsx';

/** What stands there when a page could not be shown. */
export function BrokenPage() {
  const { t } = useTranslation();
  const reload = (
    <Button
      onClick={() => {
        globalThis.location.reload();
      }}
    >
      {t('broken.reload')}
    </Button>
  );
  return (
    <main className="page__content">
      <Message level={1} title={t('broken.title')} text={t('broken.text')} action={reload} urgent />
    </main>
  );
}
