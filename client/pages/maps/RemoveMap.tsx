import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/TextField.tsx';
import { removeMapMutation } from '../../graphql/operations.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { useServices } from '../Services.ts';
import { MapDialog } from './MapDialog.tsx';
import { useSending } from './useSending.ts';

export type RemoveMapProps = { readonly map: string; readonly title: string; readonly onClose: () => void };

/** Deletes a map for good, once its title has been written. */
export function RemoveMap({ map, title, onClose }: RemoveMapProps) {
  const { t } = useTranslation('maps');
  const { request } = useServices();
  const bar = useAddressBar();
  const sending = useSending();
  const [written, setWritten] = useState('');
  const [different, setDifferent] = useState(false);
  const remove = (): void => {
    const same = readable(written) === readable(title);
    setDifferent(!same);
    if (!same) return;
    sending.send(async () => {
      await request(removeMapMutation, { map });
      bar.go({ page: 'start' });
    });
  };
  return (
    <MapDialog
      title={t('remove.title', { title })}
      action={t('remove.send')}
      grave
      sending={sending}
      failed={t('remove.failed')}
      onSend={remove}
      onClose={onClose}
    >
      <p className="map-dialog__text">{t('remove.text')}</p>
      <TextField
        label={t('remove.type')}
        value={written}
        maxLength={400}
        problem={different ? t('remove.different', { title }) : undefined}
        first
        required
        onChange={setWritten}
      />
    </MapDialog>
  );
}

// Small and capital letters and the width of a gap are not what is asked about.
function readable(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');
}
