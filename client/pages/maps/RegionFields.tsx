import { municipalities } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { regionChoices } from './regionChoice.ts';
import type { ChosenRegion, RegionChoice } from './regionChoice.ts';

export type RegionFieldsProps = {
  readonly region: ChosenRegion;
  /** The longest name. */
  readonly longest: number;
  readonly onChange: (region: ChosenRegion) => void;
};

/** Which region a map is about: counties that Sirkel knows, some of their municipalities, or another one by its name. */
export function RegionFields({ region, longest, onChange }: RegionFieldsProps) {
  const { t } = useTranslation('maps');
  const { choice, written } = region;
  return (
    <>
      <SelectField
        label={t('create.region')}
        value={choice}
        empty={t('create.regions.other')}
        options={regionChoices.map((id) => ({ id, label: t(`create.regions.${id}`) }))}
        onChange={(value) => {
          onChange({ ...region, choice: value as RegionChoice });
        }}
      />
      {choice === '' || choice === 'some' ? (
        <TextField
          label={t('create.regionName')}
          help={t('create.regionHelp')}
          value={written}
          maxLength={longest}
          onChange={(text) => {
            onChange({ ...region, written: text });
          }}
        />
      ) : null}
      {choice === 'some' ? <Municipalities region={region} onChange={onChange} /> : null}
    </>
  );
}

function Municipalities({ region, onChange }: Pick<RegionFieldsProps, 'region' | 'onChange'>) {
  const { t } = useTranslation('maps');
  const { picked } = region;
  return (
    <fieldset className="municipality-choices">
      <legend>{t('create.municipalities')}</legend>
      {municipalities.map(({ code, name }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={picked.includes(code)}
            onChange={({ target }) => {
              const others = picked.filter((each) => each !== code);
              onChange({ ...region, picked: target.checked ? [...others, code] : others });
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
