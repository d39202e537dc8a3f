import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { useMapSnapshot } from '../state/useMap.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Take back, and do again, what was done in this tab. */
export function UndoButtons() {
  const { canUndo, canRedo } = useMapSnapshot();
  const { takingBack, undo, redo } = useTakeBack();
  return (
    <div className="undo-buttons">
      <TakeBackButton type="undo" can={canUndo} takingBack={takingBack} onPress={undo} />
      <TakeBackButton type="redo" can={canRedo} takingBack={takingBack} onPress={redo} />
    </div>
  );
}

type TakeBackButtonProps = {
  readonly type: 'undo' | 'redo';
  readonly can: boolean;
  readonly takingBack: 'undo' | 'redo' | null;
  readonly onPress: () => void;
};

function TakeBackButton({ type, can, takingBack, onPress }: TakeBackButtonProps) {
  const { t } = useTranslation('map');
  const label = t(takingBack === type ? `${type}ing` : type);
  return (
    <Button
      variant="tertiary"
      data-icon
      aria-label={label}
      title={label}
      // Not `disabled` while it works: that would take the focus from whoever pressed it.
      disabled={!can && takingBack === null}
      aria-disabled={takingBack !== null}
      aria-busy={takingBack === type}
      onClick={onPress}
    >
      <Icon name={type} />
    </Button>
  );
}
