import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../Services.ts';
import { MapDialog } from './MapDialog.tsx';
import { useSending } from './useSending.ts';

export type RestoreMapProps = { readonly map: string; readonly title: string; readonly onClose: () => void };

/** Makes the map what a file says, after saying what that does. */
export function RestoreMap({ map, title, onClose }: RestoreMapProps) {
  const { t } = useTranslation('maps');
  const { mapFiles } = useServices();
  const sending = useSending();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const restore = (): void => {
    setMissing(file === null);
    if (file === null) return;
    sending.send(async () => {
      await mapFiles.restore(file, map);
      onClose();
    });
  };
  return (
    <MapDialog
      title={t('restore.title', { title })}
      action={t(sending.busy ? 'restore.sending' : 'restore.send')}
      grave
      sending={sending}
      failed={t(sending.error?.code === 'INVALID' ? 'restore.notAMap' : 'restore.failed')}
      onSend={restore}
      onClose={onClose}
    >
      <p className="map-dialog__text">{t('restore.text')}</p>
      <p className="map-dialog__text">
        <a href={mapFiles.address(map)} download>
          {t('restore.keep')}
        </a>
      </p>
      <div className="text-field">
        <label htmlFor={id}>{t('restore.file')}</label>
        <input
          id={id}
          type="file"
          className="map-dialog__file"
          accept=".ndjson,application/x-ndjson"
          aria-describedby={missing ? `${id}-problem` : undefined}
          data-first-focus=""
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            setMissing(false);
          }}
        />
        {missing ? (
          <p id={`${id}-problem`} className="text-field__problem">
            {t('restore.missing')}
          </p>
        ) : null}
      </div>
    </MapDialog>
  );
}
