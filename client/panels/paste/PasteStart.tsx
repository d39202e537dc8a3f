import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { dateText } from '../details/dateText.ts';
import { decodeFile } from './model/decodeFile.ts';
import { readSheet } from './model/readSheet.ts';
import type { Pasted, SheetRefusal } from './model/Sheet.ts';

// As long as the title of a source may be.
const LONGEST_TITLE = 300;

export type PasteStartProps = {
  /** What was pasted or written before. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPasted: (pasted: Pasted) => void;
};

/** Where rows are pasted, or a file is chosen. */
export function PasteStart({ text: typed, onText, onPasted }: PasteStartProps) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const id = useId();
  const [refusal, setRefusal] = useState<SheetRefusal | { readonly why: 'file'; readonly most: 0 } | null>(null);
  const read = (text: string, title: string): void => {
    onText(text);
    const reading = readSheet(text);
    if (reading.state === 'read') onPasted({ reading, title });
    else setRefusal(reading);
  };
  const today = dateText(new Date().toISOString().slice(0, 10), language);
  return (
    <div className="modal__body paste-start">
      <p id={`${id}-help`}>{t('start')}</p>
      {refusal === null ? null : (
        <p id={`${id}-problem`} className="field__problem" role="alert">
          {t(`refused.${refusal.why}`, { most: refusal.most })}
        </p>
      )}
      <label className="paste-start__place">
        <span className="field__label">{t('place')}</span>
        <textarea
          className="ds-input"
          rows={8}
          value={typed}
          data-first-focus=""
          aria-describedby={`${id}-help`}
          onChange={({ target }) => {
            onText(target.value);
          }}
          onPaste={(event) => {
            // What is pasted takes the place of all that stands here, as rows and not as one text among others.
            event.preventDefault();
            read(event.clipboardData.getData('text/plain'), t('pasted', { date: today }));
          }}
        />
      </label>
      {typed.trim() === '' ? null : (
        <div>
          <Button onClick={() => read(typed, t('pasted', { date: today }))}>{t('read')}</Button>
        </div>
      )}
      <FileChoice
        onRead={(bytes, name) => {
          read(decodeFile(bytes), name);
        }}
        onFailed={() => {
          setRefusal({ why: 'file', most: 0 });
        }}
      />
    </div>
  );
}

type FileChoiceProps = {
  readonly onRead: (bytes: Uint8Array, name: string) => void;
  readonly onFailed: () => void;
};

/** A file instead of what was copied; its name becomes the source's. */
function FileChoice({ onRead, onFailed }: FileChoiceProps) {
  const { t } = useTranslation('paste');
  return (
    <label className="paste-start__file">
      <span className="field__label">{t('choose')}</span>
      <span className="field__help">{t('fileHelp')}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          void file.arrayBuffer().then((bytes) => {
            onRead(new Uint8Array(bytes), file.name.slice(0, LONGEST_TITLE));
          }, onFailed);
        }}
      />
    </label>
  );
}
