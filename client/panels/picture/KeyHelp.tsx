import { useTranslation } from 'react-i18next';
import { Panel } from '../frame/Panel.tsx';
import { KeyRows } from '../keys/KeyRows.tsx';
import { chordSign, pictureRows } from '../keys/keySigns.ts';
import { pageKeys } from '../keys/pageKeys.ts';
import { useKeyNames } from '../keys/useKeyNames.ts';

/** Which keys do what in the picture. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('picture');
  const names = useKeyNames();
  const rows = (['search', 'commands', 'shortcuts'] as const).map((key) => ({
    signs: [chordSign(pageKeys[key], names)],
    text: t(`key.${key}`),
  }));
  return (
    <Panel side="left" title={t('keys')} closeLabel={t('closeKeys')} onClose={onClose}>
      <p>{t('keysIntro')}</p>
      <KeyRows rows={[...pictureRows(names), ...rows]} />
    </Panel>
  );
}
