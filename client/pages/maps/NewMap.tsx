import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createMapMutation } from '../../graphql/operations.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { useMay } from '../../state/useMe.ts';
import { useServices } from '../Services.ts';
import { MapDialog } from './MapDialog.tsx';
import { useSending } from './useSending.ts';

// As the descriptor of the settings says.
const LONGEST = 200;

/** A new map, for those who may make one. */
export function NewMap() {
  const { t } = useTranslation('maps');
  const [open, setOpen] = useState(false);
  if (!useMay('createMap')) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="plus" />
        {t('create.open')}
      </Button>
      {open ? (
        <NewMapDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

function NewMapDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('maps');
  const { request } = useServices();
  const bar = useAddressBar();
  const sending = useSending();
  // Made once, so that sending twice makes one map.
  const [ids] = useState(() => ({ map: crypto.randomUUID(), operation: crypto.randomUUID() }));
  const [title, setTitle] = useState('');
  const [region, setRegion] = useState('');
  const [missing, setMissing] = useState(false);
  const create = (): void => {
    const name = title.trim();
    setMissing(name === '');
    if (name === '') return;
    sending.send(async () => {
      const input = { id: ids.map, title: name, ...(region.trim() === '' ? {} : { region: region.trim() }) };
      await request(createMapMutation, { operationId: ids.operation, input });
      bar.go({ page: 'map', map: ids.map });
    });
  };
  return (
    <MapDialog
      title={t('create.title')}
      action={t('create.send')}
      sending={sending}
      failed={t('create.failed')}
      onSend={create}
      onClose={onClose}
    >
      <TextField
        label={t('create.name')}
        value={title}
        maxLength={LONGEST}
        problem={missing ? t('create.nameMissing') : undefined}
        first
        required
        onChange={setTitle}
      />
      <TextField
        label={t('create.region')}
        help={t('create.regionHelp')}
        value={region}
        maxLength={LONGEST}
        onChange={setRegion}
      />
      <p className="text-field__help">{t('create.ready')}</p>
    </MapDialog>
  );
}
