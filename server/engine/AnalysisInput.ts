import type { Graph, MapSettings } from '@sirkel/graph-schema';
import type { Selection } from './Selection.ts';

/** What an analysis is asked about. It reads the graph and changes nothing. */
export type AnalysisInput = {
  readonly graph: Graph;
  readonly settings: MapSettings;
  readonly selection: Selection;
  /** Today as YYYY-MM-DD: an analysis has no clock of its own. */
  readonly today: string;
};
