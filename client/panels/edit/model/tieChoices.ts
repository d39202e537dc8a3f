import type { Language, NodeRecord, RelationKindDescriptor } from '@sirkel/graph-schema';
import { foldText, nbCollator, relationKinds } from '@sirkel/graph-schema';

/** A way in which a node can be tied: a kind of relation, and at which of its ends the node stands. */
export type TieChoice = {
  readonly kind: RelationKindDescriptor;
  readonly end: 'from' | 'to';
  /** Read from the node: "finansierer", "finansieres av". */
  readonly verb: string;
  /** The kinds of nodes that may stand at the other end. */
  readonly others: readonly string[];
};

/** All ways in which a kind of node can be tied, by verb. A mutual kind is one way, whichever end one stands at. */
export function tieChoices(nodeKind: string, language: Language): readonly TieChoice[] {
  return relationKinds.flatMap((kind) => choicesOf(kind, nodeKind, language)).sort(byVerb);
}

function choicesOf(kind: RelationKindDescriptor, node: string, language: Language): readonly TieChoice[] {
  const { from, to, mutual, verb, reverseVerb } = kind;
  const forwards = from.includes(node) ? to : [];
  const backwards = to.includes(node) ? from : [];
  if (mutual) {
    const others = [...new Set([...forwards, ...backwards])];
    return others.length === 0 ? [] : [{ kind, end: 'from', verb: verb[language], others }];
  }
  const choices: readonly TieChoice[] = [
    { kind, end: 'from', verb: verb[language], others: forwards },
    { kind, end: 'to', verb: reverseVerb[language], others: backwards },
  ];
  return choices.filter(({ others }) => others.length > 0);
}

function byVerb(one: TieChoice, other: TieChoice): number {
  return nbCollator.compare(one.verb, other.verb);
}

/** The ends of a relation that a choice leads to. */
export function endsOf(
  { end }: TieChoice,
  node: string,
  other: string,
): { readonly from: string; readonly to: string } {
  return end === 'from' ? { from: node, to: other } : { from: other, to: node };
}

const MOST = 12;

/** The best of what was found, and how many there are in all. */
export type FoundOthers = { readonly shown: readonly NodeRecord[]; readonly count: number };

/**
 * The nodes that may stand at the other end and that a text finds, best first: names that begin with it, then words in
 * them that do, then the rest.
 * @param typed empty finds all
 */
export function findOthers(
  nodes: Iterable<NodeRecord>,
  choice: Pick<TieChoice, 'others'>,
  self: string,
  typed: string,
): FoundOthers {
  const wanted = foldText(typed.trim());
  const ranked = [...nodes]
    .filter(({ id, kind }) => id !== self && choice.others.includes(kind))
    .map((node) => ({ node, rank: rankOf(node, wanted) }))
    .filter(({ rank }) => rank < 3);
  ranked.sort((a, b) => a.rank - b.rank || nbCollator.compare(a.node.name, b.node.name));
  return { shown: ranked.slice(0, MOST).map(({ node }) => node), count: ranked.length };
}

function rankOf({ name, shortName, altNames }: NodeRecord, wanted: string): number {
  if (wanted === '') return 0;
  const names = [name, ...(shortName === undefined ? [] : [shortName]), ...(altNames ?? [])].map(foldText);
  if (names.some((each) => each.startsWith(wanted))) return 0;
  if (names.some((each) => each.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)))) return 1;
  return names.some((each) => each.includes(wanted)) ? 2 : 3;
}
