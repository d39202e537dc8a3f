import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { MOST_COLLAPSED } from '../../state/collapsePlace.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { useCollapsed, useCollapseName } from '../collapse/useCollapsed.ts';
import { listText } from '../details/Reading.ts';
import { useChoosing } from './useChoosing.ts';

export type CollapsedNoteProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Whether it stands above the list, which shows each by itself. */
  readonly inList: boolean;
};

/** Says that some stand as one in the picture, with the way to see each by itself. */
export function CollapsedNote(props: CollapsedNoteProps) {
  return (
    <LateTexts>
      <Note {...props} />
    </LateTexts>
  );
}

function Note({ graph, visible, inList }: CollapsedNoteProps) {
  const { t } = useTranslation('choose');
  const language = useLanguage();
  const { expandAll } = useChoosing();
  const { collapsed } = useAddress().place;
  const { gatherings } = useCollapsed(graph, visible);
  const nameOf = useCollapseName(graph);
  if (gatherings.length === 0) return null;
  const names = gatherings.map(({ collapse, members }) => `${nameOf(collapse)} (${String(members.length)})`);
  return (
    <div className="standing-out collapsed-some">
      <p>
        {inList ? t('noteList', { names: listText(names, language) }) : t('note', { count: gatherings.length })}
        {collapsed.length < MOST_COLLAPSED ? null : ` ${t('noteFull', { most: MOST_COLLAPSED })}`}
      </p>
      <button type="button" className="text-button" onClick={expandAll}>
        {t('expandAll')}
      </button>
    </div>
  );
}
