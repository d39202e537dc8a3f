import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useErrands } from '../../state/errands.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import { useLanguage, useMediaQuery, usePreferences } from '../../state/usePreferences.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import { narrowScreen } from '../frame/Panel.tsx';
import { lookNamespaces } from '../looks/LookWords.ts';
import { useHelp } from '../help/useHelp.ts';
import { commandNamespaces } from './Command.ts';
import type { CommandWorld } from './Command.ts';

/** What commands read and move, as it stands now. */
export function useCommandWorld(graph: Graph): CommandWorld {
  const { t } = useTranslation(commandNamespaces);
  const { t: ofLooks } = useTranslation(lookNamespaces);
  const { canUndo, canRedo, takingBack } = useMapSnapshot();
  const isFree = takingBack === null;
  return {
    graph,
    place: useAddress().place,
    bar: useAddressBar(),
    language: useLanguage(),
    preferences: usePreferences(),
    desk: useEditDesk(),
    help: useHelp(),
    errands: useErrands(),
    isRoomy: !useMediaQuery(narrowScreen),
    may: { edit: useMay('commit'), undo: useMay('undo') },
    can: { undo: canUndo && isFree, redo: canRedo && isFree },
    t,
    ofLooks,
  };
}
