import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Message } from '../components/Message.tsx';
import { askForProgram, programOf } from '../graphql/askForProgram.ts';

/** What stands there when a page could not be shown. */
export function BrokenPage() {
  const { t } = useTranslation();
  const [away, setAway] = useState(false);
  const reload = async (): Promise<void> => {
    // Without a server, loading anew would put the browser's own page in the place of this one.
    if ((await askForProgram(globalThis.fetch.bind(globalThis), programOf(document))) === 'away') setAway(true);
    else globalThis.location.reload();
  };
  return (
    <main className="page__content">
      <Message
        level={1}
        title={t('broken.title')}
        text={t(away ? 'broken.away' : 'broken.text')}
        action={<Button onClick={() => void reload()}>{t('broken.reload')}</Button>}
        urgent
      />
    </main>
  );
}
