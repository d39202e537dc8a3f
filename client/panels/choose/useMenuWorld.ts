import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { useCollapsed, useCollapseName } from '../collapse/useCollapsed.ts';
import type { MenuWorld } from './menuItems.ts';
import { useChosen } from './useChosen.ts';
import { useChoosing } from './useChoosing.ts';

/** What menus are made from, as it stands now. */
export function useMenuWorld(graph: Graph, visible: VisibleGraph): MenuWorld {
  const { t } = useTranslation('choose');
  const collapsed = useCollapsed(graph, visible);
  const chosen = useChosen();
  const choosing = useChoosing();
  const nameOf = useCollapseName(graph);
  return { graph, visible, collapsed, chosen, choosing, nameOf, t };
}
