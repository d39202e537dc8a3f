import { useTranslation } from 'react-i18next';
import { PopoverMenu } from '../components/PopoverMenu.tsx';
import { useKnownMe } from '../state/useMe.ts';

/** Who sits here; with a way out for whoever is signed in. */
export function Who() {
  const { t } = useTranslation();
  const me = useKnownMe();
  if (me === null) return null;
  if (me.role === 'reader') return <span className="who">{t('you.reader')}</span>;
  return (
    <PopoverMenu label={t('you.coordinator')} text={t('you.coordinator')} icon="person">
      <SignOut />
    </PopoverMenu>
  );
}

/** The same where it stands within a menu. */
export function WhoInWords() {
  const { t } = useTranslation();
  const me = useKnownMe();
  if (me === null) return null;
  return (
    <div className="bar-menu__who">
      <p>{t(me.role === 'reader' ? 'you.reader' : 'you.coordinator')}</p>
      {me.role === 'reader' ? null : <SignOut />}
    </div>
  );
}

function SignOut() {
  const { t } = useTranslation();
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className="ds-button" data-variant="secondary" data-size="sm">
        {t('signOut')}
      </button>
    </form>
  );
}
