import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.ts';
import { focusMap } from '../../components/focusMap.ts';
import { MOST_FOCUSED } from '../../state/focusPlace.ts';
import { MOST_HIDDEN, MOST_ONLY } from '../../state/filterPlace.ts';
import { useMay } from '../../state/useMe.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { shownFile } from '../filter/take/shownFile.ts';
import { saveFile } from '../gaps/saveFile.ts';
import { ManyDialog } from '../table/many/ManyDialog.tsx';
import '../edit/inputs/inputs.css';
import { useChoosing } from './useChoosing.ts';

export type ChosenActionsProps = {
  readonly graph: Graph;
  readonly nodes: readonly NodeRecord[];
  /** Whether these are the first things that one would do, the others, or all but changing them, which stands elsewhere. */
  readonly which: 'first' | 'others' | 'unchanging';
};

/** What can be done with all that is chosen. What an address has no room for says so. */
export function ChosenActions({ graph, nodes, which }: ChosenActionsProps) {
  const { t } = useTranslation('choose');
  const choosing = useChoosing();
  const ids = nodes.map(({ id }) => id);
  const room = choosing.room(ids);
  const first = (
    <>
      <Action text={t('only')} most={room.only ? null : MOST_ONLY} onClick={() => choosing.showOnly(ids)} />
      {ids.length < 2 ? null : (
        <Action
          text={t('gather')}
          help={t('gatherHelp')}
          most={room.gatherMost}
          onClick={() => {
            focusMap();
            choosing.collapse([{ of: 'these', nodes: ids }]);
          }}
        />
      )}
    </>
  );
  if (which === 'first') return first;
  return (
    <>
      {which === 'unchanging' ? first : null}
      <Action text={t('around')} most={room.around ? null : MOST_FOCUSED} onClick={() => choosing.around(ids)} />
      <Action text={t('hide')} most={room.hide ? null : MOST_HIDDEN} onClick={() => choosing.hide(ids)} />
      {which === 'others' ? <ChangeAll nodes={nodes} /> : null}
      <TakeChosen graph={graph} ids={ids} />
    </>
  );
}

type ActionProps = {
  readonly text: string;
  readonly help?: string;
  /** How many there is room for, where these are more; null where all is well. */
  readonly most?: number | null;
  readonly onClick: () => void;
};

function Action({ text, help, most = null, onClick }: ActionProps): ReactNode {
  const { t } = useTranslation('choose');
  return (
    <button
      type="button"
      className="text-button"
      title={help}
      aria-description={help}
      aria-disabled={most !== null || undefined}
      onClick={() => {
        if (most === null) onClick();
      }}
    >
      {text}
      {most === null ? null : <span className="quiet"> {t('tooMany', { most })}</span>}
    </button>
  );
}

/** One field changed in all of them, for those who may. */
function ChangeAll({ nodes }: { readonly nodes: readonly NodeRecord[] }) {
  const { t } = useTranslation('table');
  const may = useMay('commit');
  const [changing, setChanging] = useState(false);
  if (!may) return null;
  return (
    <>
      <Action text={t('many.button')} onClick={() => setChanging(true)} />
      {changing ? <ManyDialog records={nodes} onClose={() => setChanging(false)} /> : null}
    </>
  );
}

/** What is chosen, with its sources, as a spreadsheet. */
function TakeChosen({ graph, ids }: { readonly graph: Graph; readonly ids: readonly string[] }) {
  const { t, i18n } = useTranslation(['choose', 'filter']);
  const language = useLanguage();
  const announce = useAnnounce();
  const take = (): void => {
    saveFile(shownFile(graph, { only: ids }, i18n, language), document);
    announce(t('filter:taken'));
  };
  return <Action text={t('choose:csv')} onClick={take} />;
}
