import { useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { writePng } from '../../canvas/export/writePng.ts';
import { Button } from '../../components/Button.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { momentText } from '../details/dateText.ts';
import { savePicture } from '../picture/savePicture.ts';
import { useStateWords } from './useStateWords.ts';
import { wheelMarks } from './wheelMarks.ts';
import { wheelPage } from './wheelPage.ts';

export type SaveWheelProps = {
  readonly title: string;
  readonly picture: RefObject<SVGSVGElement | null>;
};

// Pixels for each px: fine enough for print.
const SCALE = 4;

/** Saves the wheel as a picture, with what its marks mean, when it was saved and where the map is. */
export function SaveWheel({ title, picture }: SaveWheelProps) {
  const { t } = useTranslation(['wheel', 'picture', 'saving']);
  const language = useLanguage();
  const stateWords = useStateWords();
  const [done, setDone] = useState<'nothing' | 'saved' | 'failed'>('nothing');
  const save = async (): Promise<void> => {
    if (picture.current === null) return;
    const marks = wheelMarks.map(({ state, mark }) => `${mark} ${stateWords(state)}`).join(', ');
    const savedAt = t('saving:savedAt', { moment: momentText(new Date().toISOString(), language) });
    const lines = [marks, t('wheel:honest'), savedAt, globalThis.location.href];
    const page = wheelPage(picture.current, { title, lines });
    savePicture(await writePng(page.svg, page, SCALE), title, 'png', document);
  };
  return (
    <div className="wheel__save">
      <Button
        variant="secondary"
        onClick={() => {
          setDone('nothing');
          save().then(
            () => {
              setDone('saved');
            },
            () => {
              setDone('failed');
            },
          );
        }}
      >
        {t('wheel:save')}
      </Button>
      <span role="status">{done === 'saved' ? t('picture:saved') : null}</span>
      {done === 'failed' ? <span role="alert">{t('wheel:notSaved')}</span> : null}
    </div>
  );
}
