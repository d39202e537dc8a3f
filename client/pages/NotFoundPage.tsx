import { useTranslation } from 'react-i18next';
import { Message } from '../components/Message.tsx';
import { PageFrame } from './PageFrame.tsx';
import { PageLink } from './PageLink.tsx';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('notFound.title')}>
      <Message
        level={1}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <PageLink to={{ page: 'start' }} className="ds-button">
            {t('toStart')}
          </PageLink>
        }
      />
    </PageFrame>
  );
}
