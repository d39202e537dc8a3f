import type { Language, RelationKindDescriptor } from '@sirkel/graph-schema';

/** What is said of a node that the picture shows, in the reader's language; what is empty is passed over. */
export type SpokenNode = {
  readonly name: string;
  readonly kindLabel: string;
  readonly statusLabel: string;
  /** The ring's name, or that the node lies in none. */
  readonly ringLabel: string;
  /** How many ties it has. */
  readonly tiesLabel: string;
  /** What the picture shows of it otherwise than the circle, where it does. */
  readonly lookLabel?: string;
};

/** A node as a screen reader says it: "Sosenteriet, aktør, Regionen, 12 koblinger". */
export function nodeSentence(spoken: SpokenNode): string {
  const { name, kindLabel, statusLabel, ringLabel, tiesLabel, lookLabel = '' } = spoken;
  return [name, kindLabel, statusLabel, ringLabel, tiesLabel, lookLabel].filter((part) => part !== '').join(', ');
}

/** The verb of a relation seen from one of its ends, and the other end. */
export type TieFromNode = { readonly verb: string; readonly other: string };

/** A relation as its `from` or its `to` would say it: "finansierer" Prosjektet, "finansieres av" Innovasjon Norge. */
export function tieFromNode(
  relation: { readonly from: string; readonly to: string },
  kind: RelationKindDescriptor,
  node: string,
  language: Language,
): TieFromNode {
  return relation.from === node
    ? { verb: kind.verb[language], other: relation.to }
    : { verb: kind.reverseVerb[language], other: relation.from };
}

/** What a relation is said with: the names of its ends, and its status where that is not simply that it exists. */
export type SpokenRelation = { readonly from: string; readonly to: string; readonly note?: string | undefined };

/** A relation as a sentence: "Innovasjon Norge finansierer Prosjektet (tidligere)." */
export function relationSentence(
  kind: RelationKindDescriptor,
  { from, to, note }: SpokenRelation,
  language: Language,
): string {
  return `${from} ${kind.verb[language]} ${to}${note === undefined ? '' : ` (${note})`}.`;
}
