import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import type { GapsPart } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import type { Told } from '../frame/Told.tsx';
import type { Finding } from './Findings.ts';

type Listed = { readonly findings: readonly Finding[]; readonly setAside: readonly Finding[] };
type Gaps = Listed & { readonly notRecorded: readonly Finding[] };

export type MeantPartProps = {
  readonly graph: Graph;
  readonly part: GapsPart;
  readonly onPart: (part: GapsPart, finding: string) => void;
  readonly gaps: Told<Gaps>;
  readonly bottlenecks: Told<Listed>;
};

/**
 * Turns to the part in which the finding lies that the address means, once: a link may be older than a decision that
 * moved it.
 * @returns whether there is no such finding any more
 */
export function useMeantPart({ graph, part, onPart, gaps, bottlenecks }: MeantPartProps): boolean {
  const { finding: meant } = useAddress().place;
  const turned = useRef<string | null>(null);
  const isKnown = gaps.state === 'answered' && bottlenecks.state === 'answered';
  const where = meant === null || !isKnown ? null : partOf(meant, gaps.data, bottlenecks.data);
  useEffect(() => {
    if (meant === null || !isKnown || turned.current === meant) return;
    turned.current = meant;
    // Other parts tell some of them too.
    if (where !== null && where !== part && listed.includes(part)) onPart(where, meant);
  }, [meant, where, part, onPart, isKnown]);
  return meant !== null && isKnown && where === null && listed.includes(part) && !isAnswered(graph, meant);
}

/** Needs and recommendations have cards of their own, which are meant by their own ids. */
function isAnswered({ nodes }: Graph, id: string): boolean {
  const kind = nodes.get(id)?.kind;
  return kind === 'need' || kind === 'measure';
}

/** The parts that list findings. */
const listed: readonly GapsPart[] = ['missing', 'weak', 'notRecorded'];

function partOf(id: string, gaps: Gaps, bottlenecks: Listed): GapsPart | null {
  const isMeant = (finding: Finding): boolean => finding.id === id;
  if ([...bottlenecks.findings, ...bottlenecks.setAside].some(isMeant)) return 'weak';
  if ([...gaps.findings, ...gaps.setAside.filter((finding) => !isThin(finding))].some(isMeant)) return 'missing';
  return [...gaps.notRecorded, ...gaps.setAside].some(isMeant) ? 'notRecorded' : null;
}

/** What is only not recorded. */
export const isThin = ({ absence }: Finding): boolean => absence === 'notRecorded';
