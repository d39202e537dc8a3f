import { languages } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import { Icon } from '../../components/Icon.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createMapMutation } from '../../graphql/operations.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { useMay } from '../../state/useMe.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { useServices } from '../Services.ts';
import { MapDialog } from './MapDialog.tsx';
import { municipalitiesOf, noRegion, regionName } from './regionChoice.ts';
import { RegionFields } from './RegionFields.tsx';
import { useSending } from './useSending.ts';

// As the descriptor of the settings says.
const LONGEST = 200;

/** What a map can begin with. */
const templates = ['region', 'circle'] as const;
type Template = (typeof templates)[number];

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
  const { t } = useTranslation(['maps', 'page']);
  const form = useNewMap();
  const { template, region, title, missing, language } = form;
  return (
    <MapDialog
      title={t('maps:create.title')}
      action={t('maps:create.send')}
      sending={form.sending}
      failed={t('maps:create.failed')}
      onSend={form.create}
      onClose={onClose}
    >
      <ChoiceGroup
        legend={t('maps:create.begin')}
        choices={templates.map((value) => ({ value, label: t(`maps:create.templates.${value}`) }))}
        chosen={template}
        onChoose={form.setTemplate}
      />
      <p className="text-field__help new-map__help">{t(`maps:create.ready.${template}`)}</p>
      <RegionFields region={region} longest={LONGEST} onChange={form.setRegion} />
      <TextField
        label={t('maps:create.name')}
        value={title}
        maxLength={LONGEST}
        problem={missing ? t('maps:create.nameMissing') : undefined}
        required
        onChange={form.setTitle}
      />
      {template === 'circle' ? null : (
        <SelectField
          label={t('maps:create.language')}
          value={language}
          options={languages.map((id) => ({ id, label: t(`page:languages.${id}`) }))}
          onChange={form.setLanguage}
        />
      )}
    </MapDialog>
  );
}

/** What is filled in, and what is asked of the server with it. */
function useNewMap() {
  const { t } = useTranslation('maps');
  const { request } = useServices();
  const bar = useAddressBar();
  const sending = useSending();
  const read = useLanguage();
  // Made once, so that sending twice makes one map.
  const [ids] = useState(() => ({ map: crypto.randomUUID(), operation: crypto.randomUUID() }));
  const [template, setTemplate] = useState<Template>('region');
  const [region, setRegion] = useState(noRegion);
  const [written, setWritten] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(read);
  const [missing, setMissing] = useState(false);
  const name = regionName(region);
  // A name to begin with, until somebody writes another.
  const title = written ?? (region.choice === '' || name === '' ? '' : t('create.suggested', { region: name }));
  return {
    ...{ sending, template, setTemplate, region, setRegion, title, setTitle: setWritten, missing, language },
    setLanguage: (value: string): void => {
      setLanguage(languages.find((each) => each === value) ?? read);
    },
    create: (): void => {
      setMissing(title.trim() === '');
      if (title.trim() === '') return;
      sending.send(async () => {
        const fromTemplate = { template, municipalities: [...municipalitiesOf(region)], language };
        const input = {
          ...{ id: ids.map, title: title.trim() },
          ...(name === '' ? {} : { region: name }),
          ...(template === 'circle' ? {} : fromTemplate),
        };
        await request(createMapMutation, { operationId: ids.operation, input });
        bar.go({ page: 'map', map: ids.map });
      });
    },
  };
}
