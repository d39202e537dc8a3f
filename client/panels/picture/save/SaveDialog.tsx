import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { SwitchRow } from '../../../components/SwitchRow.tsx';
import { LateTexts } from '../../../i18n/LateTexts.tsx';
import { createKeeper } from '../../../state/Keeper.ts';
import {
  directions,
  pictureParts,
  pngScales,
  pngSizes,
  readChoice,
  saveFiles,
  sheetOf,
  type SaveChoice,
  type SaveFile,
} from './saveChoice.ts';
import { useSaving, type Saving, type SavingInput } from './useSaving.ts';
import './save.css';

export type SaveDialogProps = SavingInput & { readonly onClose: () => void };

const choiceKey = 'sirkel.savePicture';
const keeper = createKeeper(() => globalThis.localStorage);

/** Asks as what the picture is to be saved, and saves it; it begins with what was chosen last. */
export default function SaveDialog(props: SaveDialogProps) {
  return (
    <LateTexts>
      <SaveForm {...props} />
    </LateTexts>
  );
}

function SaveForm({ onClose, ...input }: SaveDialogProps) {
  const { t } = useTranslation(['saving', 'page']);
  const [choice, setChoice] = useState(() => readChoice(keeper.read(choiceKey)));
  const { saving, save } = useSaving(input);
  const busy = saving.state === 'busy';
  return (
    <Modal variant="box" title={t('saving:title')} closeLabel={t('page:close')} onClose={onClose}>
      <form
        className="save-picture__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keeper.write(choiceKey, JSON.stringify(choice));
          save(choice);
        }}
      >
        <div className="modal__body save-picture">
          <Choices
            choice={choice}
            onChange={(part) => {
              setChoice({ ...choice, ...part });
            }}
          />
          <Outcome saving={saving} />
        </div>
        <div className="modal__foot">
          <Button type="submit" aria-busy={busy} aria-disabled={busy}>
            {t('saving:save')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('page:close')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

type ChoicesProps = {
  readonly choice: SaveChoice;
  readonly onChange: (part: Partial<SaveChoice>) => void;
};

function Choices({ choice, onChange }: ChoicesProps) {
  const { t } = useTranslation('saving');
  return (
    <>
      <SelectField
        label={t('file')}
        value={choice.file}
        options={saveFiles.map((id) => ({ id, label: t(`files.${id}`) }))}
        onChange={(file) => {
          onChange({ file: file as SaveFile });
        }}
      />
      {choice.file === 'png' ? (
        <SelectField
          label={t('scale')}
          value={String(choice.scale)}
          options={pngScales.map((scale) => ({ id: String(scale), label: t(`scales.${pngSizes[scale]}`) }))}
          onChange={(chosen) => {
            onChange({ scale: pngScales.find((scale) => String(scale) === chosen) ?? choice.scale });
          }}
        />
      ) : null}
      {sheetOf(choice) === null ? null : (
        <ChoiceGroup
          legend={t('direction')}
          choices={directions.map((value) => ({ value, label: t(`directions.${value}`) }))}
          chosen={choice.direction}
          onChoose={(direction) => {
            onChange({ direction });
          }}
        />
      )}
      <ChoiceGroup
        legend={t('part')}
        choices={pictureParts.map((value) => ({ value, label: t(`parts.${value}`) }))}
        chosen={choice.part}
        onChoose={(part) => {
          onChange({ part });
        }}
      />
      <ChoiceGroup
        legend={t('theme')}
        choices={(['light', 'dark'] as const).map((value) => ({ value, label: t(`themes.${value}`) }))}
        chosen={choice.theme}
        onChoose={(theme) => {
          onChange({ theme });
        }}
      />
      <SwitchRow
        label={t('legend')}
        isOn={choice.legend}
        onChange={(legend) => {
          onChange({ legend });
        }}
      />
    </>
  );
}

function Outcome({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation('saving');
  return (
    <>
      <p className="save-picture__busy" role="status">
        {saving.state === 'busy' ? t('busy') : null}
        {saving.state === 'incomplete' ? t('missingLetters', { letters: saving.missing.join(' ') }) : null}
      </p>
      {saving.state === 'failed' ? (
        <p className="save-picture__failed" role="alert">
          {t('failed')}
        </p>
      ) : null}
    </>
  );
}
