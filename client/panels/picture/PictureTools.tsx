import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import type { IconName } from '../../components/Icon.tsx';
import './picture.css';

/** What the buttons ask of the picture. */
export type PictureCommands = {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Lays the picture anew, on this screen only. */
  readonly tidy: () => void;
  /** Begins choosing several, and ends it. */
  readonly choose: () => void;
  /** Shows it for a room. */
  readonly enlarge: () => void;
  /** Asks as what the picture is to be saved. */
  readonly save: () => void;
};

export type PictureToolsProps = {
  readonly commands: PictureCommands;
  readonly isChoosing: boolean;
  readonly keysShown: boolean;
  readonly onKeys: () => void;
  /** How many times the picture has been saved: each is told. */
  readonly saved: number;
};

/** Larger, smaller, all of it, tidy it, save it, and which keys do what. */
export function PictureTools({ commands, isChoosing, keysShown, onKeys, saved }: PictureToolsProps) {
  const { t } = useTranslation('picture');
  const [tidied, setTidied] = useState(false);
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
      <Tool
        icon="tidy"
        label={t('tidy')}
        description={t('tidyHelp')}
        onClick={() => {
          commands.tidy();
          setTidied(true);
        }}
      />
      <Tool
        icon="lasso"
        label={t('choose')}
        description={t('chooseHelp')}
        pressed={isChoosing}
        onClick={commands.choose}
      />
      <Tool icon="screen" label={t('bigScreen')} onClick={commands.enlarge} only="roomy" />
      <Tool icon="save" label={t('save')} onClick={commands.save} />
      <Tool icon="keyboard" label={t('keys')} expanded={keysShown} onClick={onKeys} only="keys" />
      <p className="visually-hidden" role="status">
        {tidied ? t('tidied') : null}
      </p>
      <p key={saved} className="visually-hidden" role="status">
        {saved > 0 ? t('saved') : null}
      </p>
    </div>
  );
}

type ToolProps = {
  readonly icon: IconName;
  readonly label: string;
  /** What it does, where its name does not say it all. */
  readonly description?: string;
  readonly expanded?: boolean;
  /** Whether it is on. */
  readonly pressed?: boolean;
  /** Only where there is room for what it does, or keys that it tells of. */
  readonly only?: 'roomy' | 'keys';
  readonly onClick: () => void;
};

function Tool({ icon, label, description, expanded, pressed, only, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={only === undefined ? 'icon-button' : `icon-button picture-tools__${only}`}
      aria-label={label}
      aria-description={description}
      title={description === undefined ? label : `${label}: ${description}`}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
