import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { useMapSnapshot } from '../state/useMap.ts';
import { useTakeBack } from './useTakeBack.ts';

export type UndoButtonsProps = {
  /** Whether they stand in a menu, where there is room for words; it closes when one is pressed. */
  readonly inWords?: boolean;
};

/** Take back, and do again, what was done in this tab. */
export function UndoButtons({ inWords = false }: UndoButtonsProps) {
  const { canUndo, canRedo } = useMapSnapshot();
  const { takingBack, undo, redo } = useTakeBack();
  return (
    <div className="undo-buttons">
      <TakeBackButton type="undo" can={canUndo} takingBack={takingBack} onPress={undo} inWords={inWords} />
      <TakeBackButton type="redo" can={canRedo} takingBack={takingBack} onPress={redo} inWords={inWords} />
    </div>
  );
}

type TakeBackButtonProps = {
  readonly type: 'undo' | 'redo';
  readonly can: boolean;
  readonly takingBack: 'undo' | 'redo' | null;
  readonly onPress: () => void;
  readonly inWords: boolean;
};

function TakeBackButton({ type, can, takingBack, onPress, inWords }: TakeBackButtonProps) {
  const { t } = useTranslation('map');
  const label = t(takingBack === type ? `${type}ing` : type);
  return (
    <Button
      variant="tertiary"
      data-icon={inWords ? undefined : true}
      aria-label={label}
      title={label}
      // Not `disabled` while it works: that would take the focus from whoever pressed it.
      disabled={!can && takingBack === null}
      aria-disabled={takingBack !== null}
      aria-busy={takingBack === type}
      onClick={({ currentTarget }) => {
        onPress();
        if (inWords) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
      }}
    >
      <Icon name={type} />
      {inWords ? label : null}
    </Button>
  );
}
