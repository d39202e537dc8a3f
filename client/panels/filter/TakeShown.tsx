import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { NotFetched } from '../frame/NotFetched.tsx';
import { saveFile } from '../gaps/saveFile.ts';
import { takePart } from './take/takePart.ts';

export type TakeShownProps = {
  readonly graph: Graph;
  /** Asks as what the picture is to be saved; absent where there is no picture. */
  readonly onSave?: (() => void) | undefined;
};

/** What is shown, with its sources, as a spreadsheet: made here, of what stands on the screen; and the picture of it. */
export function TakeShown({ graph, onSave }: TakeShownProps) {
  const { t, i18n } = useTranslation(['filter', 'picture']);
  const language = useLanguage();
  const { filter, recommendations, selected } = useAddress().place;
  const [tries, setTries] = useState(0);
  const help = useId();
  const announce = useAnnounce();
  const take = async (): Promise<void> => {
    await takePart.again();
    const part = takePart.state();
    if (part.state !== 'there') {
      setTries(part.state === 'failed' ? part.tries : 0);
      return;
    }
    setTries(0);
    const asked = { ...filter, withoutRecommended: !recommendations, selected };
    saveFile(part.content(graph, asked, i18n, language), document);
    announce(t('filter:taken'));
  };
  return (
    <div className="take-shown">
      <button type="button" className="text-button" aria-describedby={help} onClick={() => void take()}>
        {t('filter:takeList')}
      </button>
      {onSave === undefined ? null : (
        <button type="button" className="text-button" onClick={onSave}>
          {t('picture:save')}
        </button>
      )}
      <p id={help} className="visually-hidden">
        {t('filter:takeListHelp')}
      </p>
      {tries === 0 ? null : <NotFetched tries={tries} onAgain={() => void take()} />}
    </div>
  );
}
