import { useTranslation } from 'react-i18next';
import { Panel } from '../frame/Panel.tsx';

/** Which keys do what in the picture. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('picture');
  const rows = [
    { keys: [t('names.arrows')], text: t('key.arrows') },
    { keys: [t('names.neighbours')], text: t('key.neighbours') },
    { keys: ['Enter', t('names.space')], text: t('key.open') },
    { keys: [t('names.escape')], text: t('key.leave') },
    { keys: ['+', '-'], text: t('key.zoom') },
    { keys: ['0'], text: t('key.all') },
    { keys: ['/'], text: t('key.search') },
    { keys: ['Ctrl + K'], text: t('key.everywhere') },
  ];
  return (
    <Panel side="left" title={t('keys')} closeLabel={t('closeKeys')} onClose={onClose}>
      <p>{t('keysIntro')}</p>
      <dl className="keys">
        {rows.map(({ keys, text }) => (
          <div key={text + keys.join('')}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index === 0 ? null : ` ${t('names.or')} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
