import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { useMay } from '../../state/useMe.ts';
import { KeyRows } from '../keys/KeyRows.tsx';
import { chordSign, dragRows, pictureRows } from '../keys/keySigns.ts';
import type { KeyRow } from '../keys/keySigns.ts';
import { pageKeys } from '../keys/pageKeys.ts';
import type { PageKey } from '../keys/pageKeys.ts';
import { useKeyNames } from '../keys/useKeyNames.ts';
import './help.css';

/** All keys there are, as this machine names them, by where they act. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['help', 'page', 'picture']);
  const names = useKeyNames();
  const mayUndo = useMay('undo');
  const rowOf = (key: PageKey): KeyRow => ({
    signs: [chordSign(pageKeys[key], names)],
    text: t(`picture:key.${key}`),
  });
  const everywhere: readonly PageKey[] = mayUndo ? ['commands', 'undo', 'redo'] : ['commands'];
  const parts = [
    { place: 'everywhere', rows: everywhere.map(rowOf) },
    { place: 'map', rows: (['search', 'shortcuts'] as const).map(rowOf) },
    { place: 'picture', rows: [...pictureRows(names), ...dragRows(names)] },
  ] as const;
  return (
    <Modal variant="box" title={t('page:help.shortcuts')} closeLabel={t('page:close')} onClose={onClose}>
      <div className="modal__body" role="region" aria-label={t('page:help.shortcuts')} tabIndex={0}>
        {parts.map(({ place, rows }) => (
          <section key={place} className="help-part">
            <h3>{t(`help:keyPlaces.${place}`)}</h3>
            <KeyRows rows={rows} />
          </section>
        ))}
      </div>
    </Modal>
  );
}
