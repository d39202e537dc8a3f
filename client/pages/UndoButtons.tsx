import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { LiveRegion } from '../components/LiveRegion.tsx';
import type { Outcome } from '../state/Held.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useErrorText } from './useErrorText.ts';

/** Take back, and do again, what was done in this tab. */
export function UndoButtons() {
  const { t } = useTranslation('map');
  const { store } = useMap();
  const { canUndo, canRedo } = useMapSnapshot();
  const errorText = useErrorText();
  const [said, setSaid] = useState('');
  const say = (outcome: Outcome | null): void => {
    if (outcome === null) setSaid(t('nothingToUndo'));
    else if (outcome.state === 'conflict') setSaid(t('undoConflict'));
    else setSaid(outcome.state === 'refused' ? errorText(outcome.error).text : '');
  };
  return (
    <div className="undo-buttons">
      <Button
        variant="tertiary"
        data-icon
        aria-label={t('undo')}
        title={t('undo')}
        disabled={!canUndo}
        onClick={() => {
          void store.undo().then(say);
        }}
      >
        <Icon name="undo" />
      </Button>
      <Button
        variant="tertiary"
        data-icon
        aria-label={t('redo')}
        title={t('redo')}
        disabled={!canRedo}
        onClick={() => {
          void store.redo().then(say);
        }}
      >
        <Icon name="redo" />
      </Button>
      <LiveRegion text={said} />
    </div>
  );
}
