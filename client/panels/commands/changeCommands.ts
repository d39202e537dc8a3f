import { nodeKinds } from '@sirkel/graph-schema';
import type { NodeKind } from '@sirkel/graph-schema';
import { pageKeys } from '../keys/pageKeys.ts';
import type { Command, CommandWorld } from './Command.ts';

/** What can be added, taken back and done again, for those who may. */
export function changeCommands(world: CommandWorld): readonly Command[] {
  const { may, can, desk, t } = world;
  const undo: Command = { id: 'undo', group: 'change', label: t('map:undo'), chord: pageKeys.undo, run: desk.undo };
  const redo: Command = { id: 'redo', group: 'change', label: t('map:redo'), chord: pageKeys.redo, run: desk.redo };
  return [
    ...(may.edit ? [...addNodes(world), ...addTie(world)] : []),
    ...(may.undo && can.undo ? [undo] : []),
    ...(may.undo && can.redo ? [redo] : []),
  ];
}

function addNodes({ desk, language, t }: CommandWorld): readonly Command[] {
  return nodeKinds.map(({ id: kind, labels, help }) => ({
    id: `add-${kind}`,
    group: 'change',
    label: t('help:commands.add', { kind: labels[language].toLocaleLowerCase(language) }),
    words: help[language],
    run: () => {
      desk.begin({ task: 'addNode', kind: kind as NodeKind, id: globalThis.crypto.randomUUID() });
    },
  }));
}

/** From what is selected: a tie begins somewhere. */
function addTie({ graph, place, desk, t }: CommandWorld): readonly Command[] {
  const from = place.selected === null ? undefined : graph.nodes.get(place.selected);
  if (from === undefined) return [];
  return [
    {
      id: 'add-tie',
      group: 'change',
      label: t('help:commands.addTie', { name: from.name }),
      run: () => {
        desk.begin({ task: 'addRelation', node: from.id, id: globalThis.crypto.randomUUID() });
      },
    },
  ];
}
