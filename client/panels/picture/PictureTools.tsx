import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import type { IconName } from '../../components/Icon.tsx';
import './picture.css';

/** What the buttons ask of the picture. */
export type PictureCommands = {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Gives the whole picture as a file to the reader. */
  readonly save: () => Promise<void>;
};

export type PictureToolsProps = {
  readonly commands: PictureCommands;
  readonly keysShown: boolean;
  readonly onKeys: () => void;
};

/** Larger, smaller, all of it, save it, and which keys do what. */
export function PictureTools({ commands, keysShown, onKeys }: PictureToolsProps) {
  const { t } = useTranslation('picture');
  const [failed, setFailed] = useState(false);
  const save = (): void => {
    setFailed(false);
    commands.save().catch(() => {
      setFailed(true);
    });
  };
  return (
    <div className="picture-tools" role="group" aria-label={t('tools')}>
      <Tool
        icon="plus"
        label={t('zoomIn')}
        onClick={() => {
          commands.zoomBy(1.25);
        }}
      />
      <Tool
        icon="minus"
        label={t('zoomOut')}
        onClick={() => {
          commands.zoomBy(0.8);
        }}
      />
      <Tool icon="whole" label={t('fit')} onClick={commands.fit} />
      <Tool icon="save" label={t('save')} onClick={save} />
      <Tool icon="keyboard" label={t('keys')} expanded={keysShown} onClick={onKeys} />
      <p className={failed ? 'picture-tools__failed' : 'visually-hidden'} role="status">
        {failed ? t('saveFailed') : ''}
      </p>
    </div>
  );
}

type ToolProps = {
  readonly icon: IconName;
  readonly label: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
};

function Tool({ icon, label, expanded, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
