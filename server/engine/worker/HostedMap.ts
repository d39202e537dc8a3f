import { applyChange, emptyGraph, putLoose, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Change, MapSettings } from '@sirkel/graph-schema';
import type { Standing } from '../comparison/standing.ts';
import { createInputs, type Inputs } from '../createInputs.ts';
import type { Records } from '../threads/Message.ts';

/** A map in a worker's memory: what the main thread had of it, and the log from there on. */
export type HostedMap = {
  put(records: Records): void;
  /** @param sequence what was put is as of then, or later: the log goes on top of it either way */
  open(sequence: number, settings: MapSettings | null): void;
  fold(changes: readonly Change[]): void;
  /** What stood at an earlier moment, for whoever asks of it next. */
  remember(standing: readonly Standing[]): void;
  /** All of that; it is remembered no more. */
  remembered(): readonly Standing[];
  sequence(): number;
  readonly inputs: Inputs;
};

export function createHostedMap(): HostedMap {
  const graph = emptyGraph();
  let stood: Standing[] = [];
  return {
    put: ({ nodes = [], relations = [], followUps = [] }) => {
      for (const node of nodes) putNode(graph, node);
      for (const relation of relations) putRelation(graph, relation);
      for (const followUp of followUps) putLoose(graph, 'followUp', followUp);
    },
    open: (sequence, settings) => {
      putSettings(graph, settings);
      graph.sequence = sequence;
    },
    fold: (changes) => {
      for (const change of changes) applyChange(graph, change);
    },
    remember: (standing) => {
      for (const one of standing) stood.push(one);
    },
    remembered: () => {
      const all = stood;
      stood = [];
      return all;
    },
    sequence: () => graph.sequence,
    inputs: createInputs(graph),
  };
}
