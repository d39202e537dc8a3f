import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { usePart } from '../components/usePart.ts';
import { detailsPart } from '../panels/details/detailsPart.ts';
import { useDeskState } from '../panels/edit/desk/useEditDesk.ts';
import { AroundAction, HideAction } from '../panels/filter/SeeingActions.tsx';
import { NodeActions, RelationActions } from '../panels/edit/EditActions.tsx';
import { SuggestionActions } from '../panels/edit/SuggestionActions.tsx';
import { HiddenByFilter } from '../panels/filter/HiddenByFilter.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { narrowScreen, Panel } from '../panels/frame/Panel.tsx';
import { useReadHistory } from './useReadHistory.ts';
import { choosePart } from '../panels/choose/choosePart.ts';
import { useCollapsed } from '../panels/collapse/useCollapsed.ts';
import { useVisible } from '../panels/filter/useVisible.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { BeginAction, WayActions } from './WayActions.tsx';

/** The details of what the address selects. */
export function SelectedDetails({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('details');
  const bar = useAddressBar();
  const { selected } = useAddress().place;
  const readHistory = useReadHistory();
  const narrow = useMediaQuery(narrowScreen);
  const { task } = useDeskState();
  const visible = useVisible(graph);
  const collapsed = useCollapsed(graph, visible);
  const gathering = collapsed.gatherings.find(({ id }) => id === selected);
  const sum = collapsed.sums.find(({ id }) => id === selected);
  const isOne = gathering !== undefined || sum !== undefined;
  const choose = usePart(choosePart, selected !== null);
  const details = usePart(detailsPart, selected !== null);
  // On a narrow screen both are sheets over everything: the form is the one being worked in.
  if (selected === null || (narrow && task !== null)) return null;
  const select = (id: string | null): void => {
    bar.move({ selected: id }, true);
  };
  const part = isOne ? choose : details;
  if (part.state === 'waiting') return null;
  if (part.state === 'failed') {
    return (
      <MissingDetails
        title={graph.nodes.get(selected)?.name ?? t('panel')}
        focusKey={selected}
        tries={part.tries}
        onAgain={() => void (isOne ? choosePart : detailsPart).again()}
        onClose={() => {
          select(null);
        }}
      />
    );
  }
  if (gathering !== undefined && choose.state === 'there')
    return <choose.content.GatheringPanel {...{ graph, collapsed, gathering }} onSelect={select} />;
  if (sum !== undefined && choose.state === 'there')
    return <choose.content.SumPanel {...{ graph, collapsed, sum }} onSelect={select} />;
  if (details.state !== 'there') return null;
  return (
    <details.content
      graph={graph}
      selected={selected}
      readHistory={readHistory}
      notesFor={(node) => <NodeNotes graph={graph} node={node} />}
      actionsFor={(record) =>
        record.type === 'node' ? (
          <NodeButtons graph={graph} visible={visible} node={record.node} />
        ) : (
          <RelationActions id={selected} />
        )
      }
      onSelect={select}
    />
  );
}

/** What has to be known of a node before all else: that it is only suggested, or not seen just now. */
function NodeNotes({ graph, node }: Pick<NodeButtonsProps, 'graph' | 'node'>) {
  return (
    <>
      <SuggestionActions node={node} />
      <HiddenByFilter graph={graph} id={node.id} />
    </>
  );
}

type NodeButtonsProps = { readonly graph: Graph; readonly visible: VisibleGraph; readonly node: NodeRecord };

/** What can be done with a node, below what it is: the ways to see it otherwise, and beneath them, folded, all else. */
function NodeButtons({ graph, visible, node }: NodeButtonsProps) {
  const { t } = useTranslation('details');
  const choose = usePart(choosePart);
  const { id } = node;
  return (
    <>
      <NodeActions id={id} />
      <div className="way-actions">
        <BeginAction node={node} />
        <AroundAction id={id} />
        <WayActions graph={graph} node={node} />
        <WhatIfGone id={id} />
      </div>
      <details className="more-actions">
        <summary>{t('moreActions')}</summary>
        <div className="way-actions">
          <HideAction id={id} />
        </div>
        {choose.state === 'there' ? <choose.content.NodeChoices {...{ graph, visible, id }} /> : null}
      </details>
    </>
  );
}

type MissingDetailsProps = {
  readonly title: string;
  readonly focusKey: string;
  readonly tries: number;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

/** That what shows the details could not be fetched. */
function MissingDetails({ tries, onAgain, ...panel }: MissingDetailsProps) {
  const { t } = useTranslation('page');
  return (
    <Panel side="right" closeLabel={t('close')} {...panel}>
      <NotFetched tries={tries} onAgain={onAgain} />
    </Panel>
  );
}

/** The way to what would be if an entry were gone. */
function WhatIfGone({ id }: { readonly id: string }) {
  const { t } = useTranslation('details');
  const bar = useAddressBar();
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        bar.move({ view: 'try', part: 'whatIf', without: [id], shown: [], selected: null }, true);
      }}
    >
      {t('whatIfGone')}
    </button>
  );
}
