import { useTranslation } from 'react-i18next';
import { PopoverMenu } from '../../components/PopoverMenu.tsx';
import { chordSign } from '../keys/keySigns.ts';
import { pageKeys } from '../keys/pageKeys.ts';
import { useKeyNames } from '../keys/useKeyNames.ts';
import { helpThings } from './createHelpDesk.ts';
import { useHelp } from './useHelp.ts';
import './help-menu.css';

/** The help, behind one button. */
export function HelpMenu() {
  const { t } = useTranslation('page');
  return (
    <div className="help-menu">
      <PopoverMenu label={t('help.menu')} text={t('help.text')} icon="help">
        <HelpItems />
      </PopoverMenu>
    </div>
  );
}

/** What help there is, line by line, in a menu. */
export function HelpItems() {
  const { t } = useTranslation('page');
  const help = useHelp();
  const names = useKeyNames();
  return (
    <>
      {helpThings.map((thing) => (
        <button
          key={thing}
          type="button"
          className="help-menu__item"
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
            help.open(thing);
          }}
        >
          {t(`help.${thing}`)}
          {thing === 'commands' || thing === 'shortcuts' ? <kbd>{chordSign(pageKeys[thing], names)}</kbd> : null}
        </button>
      ))}
    </>
  );
}
