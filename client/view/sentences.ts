import type { Language, Localized, RelationKindDescriptor } from '@sirkel/graph-schema';

/** What is said of a node that the picture shows. Labels are already in the reader's language. */
export type SpokenNode = {
  readonly name: string;
  readonly kindLabel: string;
  /** The ring's name; none when the node is not placed. */
  readonly ringLabel?: string | undefined;
  readonly statusLabel?: string | undefined;
  readonly ties: number;
};

const notPlaced: Localized = { nb: 'ikke plassert', nn: 'ikkje plassert', en: 'not placed' };
const noTies: Localized = { nb: 'ingen koblinger', nn: 'ingen koplingar', en: 'no ties' };
const oneTie: Localized = { nb: '1 kobling', nn: '1 kopling', en: '1 tie' };
const manyTies: Localized = { nb: 'koblinger', nn: 'koplingar', en: 'ties' };

/** A node as a screen reader says it: "Sosenteriet, aktør, Regionen, 12 koblinger". */
export function nodeSentence(node: SpokenNode, language: Language): string {
  const count =
    node.ties === 0
      ? noTies[language]
      : node.ties === 1
        ? oneTie[language]
        : `${String(node.ties)} ${manyTies[language]}`;
  return [node.name, node.kindLabel, node.statusLabel, node.ringLabel ?? notPlaced[language], count]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
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

const aside: Readonly<Record<string, Localized>> = {
  past: { nb: 'tidligere', nn: 'tidlegare', en: 'in the past' },
  weak: { nb: 'svakt', nn: 'svakt', en: 'weakly' },
  ongoing: { nb: 'pågår', nn: 'pågår', en: 'under way' },
  proposed: { nb: 'foreslått', nn: 'foreslått', en: 'proposed' },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
};

/** A relation as a sentence: "Innovasjon Norge finansierer Prosjektet 2021–2022 (tidligere)." */
export function relationSentence(
  relation: { readonly status: string },
  kind: RelationKindDescriptor,
  names: { readonly from: string; readonly to: string },
  language: Language,
): string {
  const note = aside[relation.status]?.[language];
  return `${names.from} ${kind.verb[language]} ${names.to}${note === undefined ? '' : ` (${note})`}.`;
}
