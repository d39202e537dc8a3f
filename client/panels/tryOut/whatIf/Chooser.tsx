import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { AddEntry } from './AddEntry.tsx';
import { AddTie } from './AddTie.tsx';
import { focusSoon } from './focusSoon.ts';
import { NodeSearch } from './NodeSearch.tsx';
import { RemoveTie } from './RemoveTie.tsx';
import { entriesOf } from './Tried.ts';
import type { TriedEntry, TriedTie, Trial } from './Tried.ts';

export type ChooserProps = {
  readonly graph: Graph;
  readonly trial: Trial;
  readonly onRemove: (id: string) => void;
  readonly onAddTie: (tie: TriedTie) => void;
  readonly onAddEntry: (entry: TriedEntry) => void;
};

const modes = ['removeEntry', 'removeTie', 'addEntry', 'addTie'] as const;
type Mode = (typeof modes)[number];

/** What can be taken away or added, one thing at a time. */
export function Chooser({ graph, trial, onRemove, onAddTie, onAddEntry }: ChooserProps) {
  const { t } = useTranslation('whatIf');
  const [mode, setMode] = useState<Mode>('removeEntry');
  const [start, setStart] = useState<string | null>(null);
  return (
    <div className="tried-chooser">
      <ChoiceGroup
        legend={t('choose.legend')}
        choices={modes.map((value) => ({ value, label: t(`choose.modes.${value}`) }))}
        chosen={mode}
        onChoose={(chosen) => {
          setStart(null);
          setMode(chosen);
        }}
      />
      {mode === 'removeEntry' ? (
        <NodeSearch
          id="tried-gone"
          label={t('ask.gone')}
          nodes={entriesOf(graph, trial).filter(({ id }) => graph.nodes.has(id))}
          onChoose={onRemove}
        />
      ) : null}
      {mode === 'removeTie' ? <RemoveTie graph={graph} trial={trial} onRemove={onRemove} /> : null}
      {mode === 'addEntry' ? (
        <AddEntry
          graph={graph}
          onAdd={(entry) => {
            onAddEntry(entry);
            // By itself it changes little: what it is tied to comes next.
            setStart(entry.id);
            setMode('addTie');
            focusSoon('tried-how');
          }}
        />
      ) : null}
      {mode === 'addTie' ? <AddTie key={start} graph={graph} trial={trial} start={start} onAdd={onAddTie} /> : null}
    </div>
  );
}
