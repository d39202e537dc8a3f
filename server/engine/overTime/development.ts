import type { NodeRecord, RelationRecord, Status } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';

/** What was there in a year, of what says so. */
export type ThereIn = {
  readonly year: number;
  readonly nodes: number;
  readonly relations: number;
  /** Nodes that began and that ended in this year. */
  readonly began: number;
  readonly ended: number;
};

export type Development = {
  /** Ascending: the years in which something changed, and this year; none where nothing says when it began. */
  readonly years: readonly ThereIn[];
  /** What says when it began, and, where it is past, when it ended. Only of this is told. */
  readonly dated: { readonly nodes: number; readonly relations: number };
  /** What does not: it may have been there all the time. */
  readonly undated: { readonly nodes: number; readonly relations: number };
};

/** From and to, both among it. */
type Span = { readonly from: number; readonly to: number };

/** The statuses of what has been or is there. */
export const beenStatuses: readonly Status[] = ['existing', 'ongoing', 'weak', 'past'];
const been: ReadonlySet<Status> = new Set(beenStatuses);

/**
 * Tells what was there when, by when things themselves began and ended (`validFrom`, `validTo`). What has been or is there
 * counts; what is proposed or missing never was. Linear in records, times the years in which something changed.
 */
export function development({ graph, today }: AnalysisInput): Development {
  const thisYear = yearOf(today);
  const nodes = spansOf(graph.nodes.values());
  const relations = spansOf(graph.relations.values());
  const changing = [...nodes.spans, ...relations.spans].flatMap(({ from, to }) => [from, to, to + 1]);
  const years = [...new Set([...changing, thisYear])].filter((year) => year <= thisYear).sort((a, b) => a - b);
  const within = (spans: readonly Span[], year: number): number =>
    spans.reduce((sum, { from, to }) => sum + Number(from <= year && year <= to), 0);
  return {
    years:
      changing.length === 0
        ? []
        : years.map((year) => ({
            year,
            nodes: within(nodes.spans, year),
            relations: within(relations.spans, year),
            began: nodes.spans.filter(({ from }) => from === year).length,
            ended: nodes.spans.filter(({ to }) => to === year).length,
          })),
    dated: { nodes: nodes.spans.length, relations: relations.spans.length },
    undated: { nodes: nodes.undated, relations: relations.undated },
  };
}

type Spans = { readonly spans: readonly Span[]; readonly undated: number };

function spansOf(records: Iterable<NodeRecord | RelationRecord>): Spans {
  const counted = [...records].filter(({ review, status }) => review !== 'pending' && been.has(status));
  const spans = counted.flatMap(({ status, validFrom, validTo }) => {
    if (validFrom === undefined || (status === 'past' && validTo === undefined)) return [];
    // What has not ended goes on.
    return [{ from: yearOf(validFrom), to: validTo === undefined ? Infinity : yearOf(validTo) }];
  });
  return { spans, undated: counted.length - spans.length };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
