import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SwitchRow } from '../components/SwitchRow.tsx';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { whatIfQuery } from '../graphql/whatIfOperations.ts';
import { useEditDesk } from '../panels/edit/desk/useEditDesk.ts';
import { unfiltered } from '../panels/filter/changeFilter.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { Result } from '../panels/tryOut/whatIf/Result.tsx';
import { suggestionEdits } from '../panels/tryOut/whatIf/suggestionEdits.ts';
import { trialOf } from '../panels/tryOut/whatIf/Tried.ts';
import type { Trial } from '../panels/tryOut/whatIf/Tried.ts';
import { WhatIfView } from '../panels/tryOut/whatIf/WhatIfView.tsx';
import { MOST_SHOWN, MOST_WITHOUT } from '../state/address.ts';
import { useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useMay } from '../state/useMe.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';
import { useTray } from './useTray.ts';

/** What would be if: what is taken away stands in the address, what is added stays in the tab. */
export default function ShownWhatIf() {
  const { graph } = useMapSnapshot();
  return graph === null ? null : <Shown graph={graph} />;
}

function Shown({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('whatIf');
  const tray = useTray();
  const desk = useEditDesk();
  const mayWrite = useMay('commit');
  const [chosen, setWithGroups] = useState<boolean | null>(null);
  const [spoken, setSpoken] = useState('');
  // Of a group that goes nothing could be said without groups.
  const withGroups = chosen ?? tray.without.some((id) => isMany(graph, id));
  const trial = trialOf(graph, tray.without, tray.additions);
  const { nodes, relations } = trial.additions;
  const source = { title: t('ending.source'), certainty: 'assumed' } as const;
  const { edits, standing } = suggestionEdits(graph, trial.additions, source);
  const count = trial.removed.length + nodes.length + relations.length;
  const isFull =
    trial.removed.length >= MOST_WITHOUT ||
    tray.additions.nodes.length + tray.additions.relations.length >= MOST_WITHOUT;
  return (
    <>
      <WhatIfView
        graph={graph}
        trial={trial}
        added={{
          nodes,
          relations: tray.additions.relations.filter(({ id }) => !graph.relations.has(id)),
        }}
        full={isFull ? MOST_WITHOUT : null}
        onRemove={tray.remove}
        onPutBack={tray.putBack}
        onAddEntry={tray.addEntry}
        onAddTie={tray.addTie}
        onDrop={tray.drop}
        onDiscard={tray.discard}
        standing={standing}
        onSuggest={mayWrite && edits.length > 0 ? () => desk.send(edits) : null}
        result={
          count === 0 ? null : (
            <AskedResult
              key={JSON.stringify([trial.removed, trial.additions, withGroups])}
              graph={graph}
              trial={trial}
              withGroups={withGroups}
              onWithGroups={setWithGroups}
              onSpoken={setSpoken}
            />
          )
        }
      />
      <LiveRegion text={count === 0 ? '' : spoken} />
    </>
  );
}

function isMany(graph: Graph, id: string): boolean {
  const extent = graph.nodes.get(id)?.extent;
  return extent === 'group' || extent === 'role';
}

type AskedResultProps = {
  readonly graph: Graph;
  readonly trial: Trial;
  readonly withGroups: boolean;
  readonly onWithGroups: (withGroups: boolean) => void;
  readonly onSpoken: (summary: string) => void;
};

/** The answer to one trial: another trial is another question, and is never shown this one's answer. */
function AskedResult({ graph, trial, withGroups, onWithGroups, onSpoken }: AskedResultProps) {
  const { t } = useTranslation(['whatIf', 'gaps']);
  const language = useLanguage();
  const { id: map } = useMap();
  const bar = useAddressBar();
  const { removed, additions } = trial;
  const asked = useAnswer(whatIfQuery, {
    map,
    remove: removed,
    add: { nodes: additions.nodes, relations: additions.relations },
    withGroups,
  });
  const isOld = useRenewal(useMapSnapshot().version, [asked]);
  const told = useTold()(asked, (data) => data.whatIf);
  const summary = told.state === 'answered' ? (told.data.summary[language] ?? told.data.summary.nb) : '';
  useEffect(() => {
    if (summary !== '') onSpoken(summary);
  }, [summary, onSpoken]);
  return (
    <section>
      <h3>{t('whatIf:result.title')}</h3>
      <p className="quiet" role="status">
        {isOld ? t('whatIf:result.renewed') : ''}
      </p>
      <WhenTold told={told}>
        {(answer) => (
          <Result
            graph={graph}
            answer={answer}
            asked={{ withGroups, body: { remove: removed, nodes: additions.nodes, relations: additions.relations } }}
            added={new Map(additions.nodes.map(({ id, name }) => [id, name]))}
            onShow={(ids) => {
              const there = ids.filter((id) => graph.nodes.has(id) || graph.relations.has(id));
              bar.move({ ...unfiltered, view: 'circle', shown: there.slice(0, MOST_SHOWN), selected: null }, true);
            }}
          />
        )}
      </WhenTold>
      <SwitchRow label={t('gaps:brokers.withGroups')} isOn={withGroups} onChange={onWithGroups} />
    </section>
  );
}
