import { vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { startLayoutDesk } from '../canvas/layouts/startLayoutDesk.ts';
import { useCollapsed, useCollapseName } from '../panels/collapse/useCollapsed.ts';
import { useLooks } from '../panels/looks/ShownLooks.ts';
import { pictureLayout } from '../state/layoutPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { useLanguage, useShownTheme } from '../state/usePreferences.ts';
import { capital } from '../view/capital.ts';
import { fieldOrder } from '../view/circle/fields.ts';
import type { FieldId } from '../view/circle/fields.ts';
import type { Gathering } from '../view/collapse/collapseGraph.ts';
import { layoutInput } from '../view/layouts/layoutInput.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { createLayingOut } from './createLayingOut.ts';
import { createPictureSource } from './createPictureSource.ts';
import type { MadePicture, PictureSource } from './createPictureSource.ts';
import { useNameText } from './useNameText.ts';

/** Up to so many nodes the circle is laid out where it is drawn: that takes less time than asking somebody else. */
const mostHere = 300;
/** The same for the picture one opens with: nothing can be looked at yet, and whoever is asked has to come first. */
const mostAtFirst = 800;

/** The picture to show, whether a next one is being laid out, and whether that went wrong. */
export type ShownPicture = {
  /** Null while there is none yet. */
  readonly made: MadePicture | null;
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
  /** Has it laid out once more. */
  readonly onAgain: () => void;
};

/** The picture of what is visible, laid out as the address says. */
export function usePicture(graph: Graph, visible: VisibleGraph, tidied: number): ShownPicture {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const theme = useShownTheme();
  const { version, pending } = useMapSnapshot();
  const own = pending.map(({ operationId }) => operationId).join(' ');
  const { proposedTies } = useAddress().place;
  const touches = useLooks().shown?.touches;
  const [source] = useState(createPictureSource);
  const withoutField = t('withoutField');
  const labels = useMemo(() => fieldLabels(language, withoutField), [language, withoutField]);
  const nameText = useNameText(graph, labels);
  const collapsed = useCollapsed(graph, visible);
  const nameOf = useCollapseName(graph);
  const gathered = useMemo(
    () => ({ ...collapsed, nameOf: ({ collapse }: Gathering) => nameOf(collapse) }),
    [collapsed, nameOf],
  );
  const { shown, ...laying } = useLayingOut(graph, source, { version, tidied, labels });
  const made = useMemo(
    () =>
      shown.state === 'nothing'
        ? null
        : source.picture(
            { version, own, tidied },
            {
              graph,
              visible,
              gathered,
              proposedTies,
              touches,
              layers: graph.settings?.layers ?? [],
              theme,
              language,
              fieldLabels: labels,
              nameText,
            },
            shown.state === 'there' ? shown.laidOut : undefined,
          ),
    [
      source,
      shown,
      graph,
      version,
      own,
      tidied,
      visible,
      gathered,
      proposedTies,
      touches,
      theme,
      language,
      labels,
      nameText,
    ],
  );
  return { made, ...laying };
}

type Setting = {
  readonly version: number;
  readonly tidied: number;
  readonly labels: Readonly<Record<FieldId, string>>;
};

function useLayingOut(graph: Graph, source: PictureSource, { version, tidied, labels }: Setting) {
  const place = useAddress().place.layout;
  const { centre } = place;
  const layout = pictureLayout(place);
  const [first] = useState({ version, tidied });
  const isFirst = first.version === version && first.tidied === tidied;
  const isMadeHere = layout === 'circle' && graph.nodes.size <= (isFirst ? mostAtFirst : mostHere);
  const [laying] = useState(() => createLayingOut(startLayoutDesk(), isMadeHere));
  useEffect(() => {
    laying.want({
      layout,
      centre,
      version,
      tidied,
      isMadeHere,
      madeHere: () => {
        const circle = source.circle();
        if (layout !== 'circle' || circle?.cause.tidied !== tidied) return null;
        return { version: circle.cause.version, laidOut: circle.laidOut };
      },
      input: (previous) =>
        layoutInput(graph, { layers: graph.settings?.layers ?? [], fieldLabels: labels, centre, previous }),
    });
  }, [laying, source, graph, layout, centre, version, tidied, isMadeHere, labels]);
  useEffect(() => laying.stop, [laying]);
  return { ...useSyncExternalStore(laying.subscribe, laying.current), onAgain: laying.again };
}

function fieldLabels(language: Language, withoutField: string): Readonly<Record<FieldId, string>> {
  const labels = new Map(vocabularies.element.terms.map(({ id, labels }) => [id, capital(labels[language], language)]));
  return Object.fromEntries(fieldOrder.map((id) => [id, labels.get(id) ?? withoutField])) as Record<FieldId, string>;
}
