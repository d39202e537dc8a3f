import type { Graph } from '@sirkel/graph-schema';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { gatherItems } from './menuItems.ts';
import { useMenuWorld } from './useMenuWorld.ts';

export type NodeChoicesProps = { readonly graph: Graph; readonly visible: VisibleGraph; readonly id: string };

/** Choosing a node among several, and seeing it as one with others: what the menu of the picture has, beside its details. */
export function NodeChoices(props: NodeChoicesProps) {
  return (
    <LateTexts>
      <Buttons {...props} />
    </LateTexts>
  );
}

function Buttons({ graph, visible, id }: NodeChoicesProps) {
  const world = useMenuWorld(graph, visible);
  const node = graph.nodes.get(id);
  if (node === undefined) return null;
  const { chosen, t } = world;
  return (
    <div className="way-actions">
      <button
        type="button"
        className="text-button"
        aria-pressed={chosen.ids.has(id)}
        onClick={() => {
          chosen.toggle([id]);
        }}
      >
        {t('menu.add')}
      </button>
      {gatherItems(node, world).map(({ id: item, text, act }) => (
        <button key={item} type="button" className="text-button" onClick={act}>
          {text}
        </button>
      ))}
    </div>
  );
}
