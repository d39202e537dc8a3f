import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { useEditDesk } from '../panels/edit/desk/useEditDesk.ts';
import { useMapSnapshot } from '../state/useMap.ts';

/** Take back, and do again, what was done in this tab; what became of it is told as a notice. */
export function UndoButtons() {
  const { t } = useTranslation('map');
  const desk = useEditDesk();
  const { canUndo, canRedo } = useMapSnapshot();
  return (
    <div className="undo-buttons">
      <Button
        variant="tertiary"
        data-icon
        aria-label={t('undo')}
        title={t('undo')}
        disabled={!canUndo}
        onClick={desk.undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        variant="tertiary"
        data-icon
        aria-label={t('redo')}
        title={t('redo')}
        disabled={!canRedo}
        onClick={desk.redo}
      >
        <Icon name="redo" />
      </Button>
    </div>
  );
}
