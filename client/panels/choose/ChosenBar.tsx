import { nodeKind, nodeKinds } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { MOST_CHOSEN } from '../../state/chosenPlace.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { kindCounts } from '../table/model/kindCounts.ts';
import { ChosenActions } from './ChosenActions.tsx';
import { ChosenSummary } from './ChosenSummary.tsx';
import { useChosen } from './useChosen.ts';
import './choose.css';

/** Whether a line around nodes takes them out, and the way to have it otherwise. */
export type LineChoice = { readonly takes: boolean; readonly toggle: () => void };

export type ChosenBarProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Where there is a picture to draw in. */
  readonly line?: LineChoice | undefined;
};

/** What is chosen in picture and list, what it comes to, and what can be done with it; nothing where nothing is. */
export function ChosenBar(props: ChosenBarProps) {
  const { ids } = useChosen();
  return ids.size === 0 ? null : (
    <LateTexts>
      <Bar {...props} ids={ids} />
    </LateTexts>
  );
}

function Bar({ graph, visible, line, ids }: ChosenBarProps & { readonly ids: ReadonlySet<string> }) {
  const { t } = useTranslation('choose');
  const bar = useAddressBar();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const nodes = visible.nodes.filter(({ id }) => ids.has(id));
  const notes = useNotes(graph, nodes, ids);
  if (notes.length === 0) return null;
  // What cannot be done with so many stands with the rest, where it says why.
  const isTooMany = ids.size > MOST_CHOSEN;
  return (
    <section className="standing-out chosen-some" aria-label={t('bar')}>
      <p className="chosen-some__count">
        <strong>{t('chosen', { count: nodes.length })}</strong> <span className="quiet">{notes.join(' · ')}</span>
      </p>
      {isTooMany ? <p className="chosen-some__count quiet">{t('notInLink', { most: MOST_CHOSEN })}</p> : null}
      {nodes.length === 0 ? null : (
        <>
          {isTooMany ? null : <ChosenActions graph={graph} nodes={nodes} which="first" />}
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {t('more')}
          </button>
        </>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          focusMap();
          bar.move({ chosen: [] }, false);
        }}
      >
        {t('clear')}
      </button>
      {line === undefined ? null : <LineButton {...line} />}
      <div id={body} className="chosen-some__more" hidden={!isOpen}>
        {isOpen && nodes.length > 0 ? (
          <>
            <ChosenSummary graph={graph} nodes={nodes} />
            <div className="chosen-some__actions">
              {isTooMany ? <ChosenActions graph={graph} nodes={nodes} which="first" /> : null}
              <ChosenActions graph={graph} nodes={nodes} which="others" />
            </div>
          </>
        ) : null}
      </div>
    </section>
  );
}

function LineButton({ takes, toggle }: LineChoice) {
  const { t } = useTranslation('choose');
  return (
    <button type="button" className="text-button" aria-pressed={takes} title={t('takeOutHelp')} onClick={toggle}>
      {t('takeOut')}
    </button>
  );
}

/** What is chosen, in a few words each: the kinds that are shown, what the filter hides, and ties. None where all of it is gone. */
function useNotes(graph: Graph, nodes: readonly NodeRecord[], ids: ReadonlySet<string>): readonly string[] {
  const { t } = useTranslation('choose');
  const language = useLanguage();
  const onMap = [...ids].filter((id) => graph.nodes.has(id)).length;
  const ties = [...ids].filter((id) => graph.relations.has(id)).length;
  const kinds = kindCounts(nodes, nodeKinds).map(
    ({ kind, count }) =>
      `${String(count)} ${nodeKind(kind)[count === 1 ? 'labels' : 'plural'][language].toLocaleLowerCase(language)}`,
  );
  return [
    ...kinds,
    ...(onMap > nodes.length ? [t('hiddenToo', { count: onMap - nodes.length })] : []),
    ...(ties > 0 ? [t('tiesToo', { count: ties })] : []),
  ];
}
