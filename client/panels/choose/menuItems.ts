import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import type { PictureTarget } from '../../canvas/PictureTarget.ts';
import type { Collapse } from '../../state/collapsePlace.ts';
import { cellOf } from '../../view/collapse/cellOf.ts';
import type { CellPlace } from '../../view/collapse/cellOf.ts';
import { gatheringId } from '../../view/collapse/collapseGraph.ts';
import type { CollapsedGraph } from '../../view/collapse/collapseGraph.ts';
import { membersOf } from '../../view/collapse/membersOf.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import type { Chosen } from './useChosen.ts';
import type { Choosing } from './useChoosing.ts';

/** One thing that can be done. */
export type MenuItem = { readonly id: string; readonly text: string; readonly act: () => void };

/** What a menu is made from. */
export type MenuWorld = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly collapsed: CollapsedGraph;
  readonly chosen: Chosen;
  readonly choosing: Choosing;
  readonly nameOf: (collapse: Collapse) => string;
  readonly t: TFunction<'choose'>;
};

/** What can be done with what lies somewhere in the picture. */
export function menuItems(target: PictureTarget, world: MenuWorld): readonly MenuItem[] {
  switch (target.on) {
    case 'node':
      return nodeItems(target.id, world);
    case 'cell':
      return cellItems(target, world);
    case 'ring':
    case 'field':
      return rowItems(target, world);
  }
}

function nodeItems(id: string, world: MenuWorld): readonly MenuItem[] {
  const { graph, collapsed, chosen, choosing, t } = world;
  const gathering = collapsed.gatherings.find((each) => each.id === id);
  if (gathering !== undefined) {
    const ids = gathering.members.map((node) => node.id);
    return [
      { id: 'open', text: t('menu.content'), act: () => choosing.open(id) },
      { id: 'expand', text: t('menu.expand'), act: () => choosing.expand(id) },
      { id: 'add', text: t('menu.addAll'), act: () => chosen.add(ids) },
    ];
  }
  const node = graph.nodes.get(id);
  if (node === undefined) return [];
  const isChosen = chosen.ids.has(id);
  return [
    { id: 'open', text: t('menu.details'), act: () => choosing.open(id) },
    { id: 'begin', text: t('menu.begin'), act: () => choosing.beginAt(node) },
    { id: 'around', text: t('menu.around'), act: () => choosing.around([id]) },
    { id: 'way', text: t(node.kind === 'need' ? 'menu.help' : 'menu.way'), act: () => choosing.findWay(id) },
    { id: 'add', text: isChosen ? t('menu.remove') : t('menu.add'), act: () => chosen.toggle([id]) },
    ...(choosing.room([id]).hide ? [{ id: 'hide', text: t('menu.hide'), act: () => choosing.hide([id]) }] : []),
    ...gatherItems(node, world),
  ];
}

/** What a node can be made one with: what belongs to it, and what lies in its cell. */
export function gatherItems(node: NodeRecord, world: MenuWorld): readonly MenuItem[] {
  const { graph, t, choosing } = world;
  const group: Collapse = { of: 'group', node: node.id };
  const count = shownIn(world, group).length;
  const cell = cellOf(node, graph.settings?.layers ?? []);
  return [
    ...(count > 1 && choosing.mayCollapse([group])
      ? [{ id: 'group', text: t('menu.gatherGroup', { count }), act: () => choosing.collapse([group]) }]
      : []),
    ...(cell === null ? [] : ofCell(cell, world)),
  ];
}

function ofCell(place: CellPlace, world: MenuWorld): readonly MenuItem[] {
  const { t, choosing, chosen, nameOf } = world;
  const cell: Collapse = { of: 'cell', ...place };
  const ids = shownIn(world, cell);
  const text = { name: nameOf(cell), count: ids.length };
  if (ids.length === 0) return [];
  const isOne = choosing.isCollapsed(cell);
  return [
    ...(isOne ? [{ id: 'expand', text: t('menu.expand'), act: () => choosing.expand(gatheringId(cell)) }] : []),
    ...(isOne || ids.length < 2 || !choosing.mayCollapse([cell])
      ? []
      : [{ id: 'cell', text: t('menu.gatherCell', text), act: () => choosing.collapse([cell]) }]),
    { id: 'all', text: t('menu.chooseCell', text), act: () => chosen.add(ids) },
  ];
}

function cellItems({ ring, field }: CellPlace, world: MenuWorld): readonly MenuItem[] {
  return [...ofCell({ ring, field }, world), ...onlyItems({ ring, ...(field === null ? {} : { field }) }, world)];
}

function onlyItems(
  { ring, field }: { readonly ring?: string; readonly field?: string },
  { choosing, nameOf, t, graph }: MenuWorld,
): readonly MenuItem[] {
  const fieldName = field === undefined ? '' : (nameOf({ of: 'cell', ring: '', field }).split(' · ')[0] ?? '');
  const isRing = ring !== undefined && graph.settings?.layers.some(({ id }) => id === ring) === true;
  return [
    ...(isRing
      ? [
          {
            id: 'ring',
            text: t('menu.onlyRing', { name: nameOf({ of: 'cell', ring, field: null }) }),
            act: () => choosing.showPlace({ ring }),
          },
        ]
      : []),
    ...(field === undefined
      ? []
      : [{ id: 'field', text: t('menu.onlyField', { name: fieldName }), act: () => choosing.showPlace({ field }) }]),
  ];
}

/** What can be done with a whole ring, or a whole field. */
function rowItems(target: Extract<PictureTarget, { on: 'ring' | 'field' }>, world: MenuWorld): readonly MenuItem[] {
  const { graph, visible, chosen, choosing, t } = world;
  const layers = graph.settings?.layers ?? [];
  const cells = new Map<string, Collapse>();
  const ids: string[] = [];
  for (const node of visible.nodes) {
    const cell = cellOf(node, layers);
    if (cell === null || (target.on === 'ring' ? cell.ring !== target.ring : cell.field !== target.field)) continue;
    ids.push(node.id);
    cells.set(`${cell.ring}/${cell.field ?? ''}`, { of: 'cell', ...cell });
  }
  const many = [...cells.values()].filter((cell) => shownIn(world, cell).length > 1 && !choosing.isCollapsed(cell));
  return [
    ...onlyItems(target.on === 'ring' ? { ring: target.ring } : { field: target.field }, world),
    ...(ids.length === 0
      ? []
      : [{ id: 'all', text: t('menu.chooseAll', { count: ids.length }), act: () => chosen.add(ids) }]),
    ...(many.length === 0 || !choosing.mayCollapse(many)
      ? []
      : [
          {
            id: 'cells',
            text: target.on === 'ring' ? t('menu.gatherRow') : t('menu.gatherColumn'),
            act: () => choosing.collapse(many),
          },
        ]),
  ];
}

function shownIn({ graph, visible }: MenuWorld, collapse: Collapse): readonly string[] {
  const members = new Set(membersOf(graph, collapse));
  return visible.nodes.flatMap(({ id }) => (members.has(id) ? [id] : []));
}
