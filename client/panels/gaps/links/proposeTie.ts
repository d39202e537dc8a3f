import type { EditCommand, Language, NewRelation } from '@sirkel/graph-schema';
import { endsOf, tieChoices } from '../../edit/model/tieChoices.ts';

/** A way in which two actors could be tied, read as a sentence. */
export type TieOption = {
  readonly value: string;
  readonly label: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
};

/** Adds a tie; what became of it is told elsewhere. */
export type Propose = (edit: EditCommand) => void;

type Named = { readonly id: string; readonly name: string };

/** The ways in which two actors may be tied, in the order of their verbs: "A samarbeider med B", "A finansierer B", … */
export function tieOptions(
  [one, other]: readonly [Named, Named],
  kinds: readonly string[],
  language: Language,
): readonly TieOption[] {
  return tieChoices('actor', language)
    .filter(({ kind, others }) => kinds.includes(kind.id) && others.includes('actor'))
    .map((choice) => ({
      value: `${choice.kind.id} ${choice.end}`,
      label: `${one.name} ${choice.verb} ${other.name}`,
      kind: choice.kind.id,
      ...endsOf(choice, one.id, other.id),
    }));
}

/** More is cut off: a title holds no more. */
const LONGEST_TITLE = 300;

/**
 * Adds a tie as a proposal, with what it was derived from as its source.
 * @param id the new relation's
 */
export function proposeTie(id: string, { kind, from, to }: TieOption, derivedFrom: string): EditCommand {
  const title = derivedFrom.length > LONGEST_TITLE ? `${derivedFrom.slice(0, LONGEST_TITLE - 1)}…` : derivedFrom;
  const relation = { id, kind, from, to, status: 'proposed', sources: [{ title, certainty: 'derived' }] };
  // The kind is one of those that the server names.
  return { action: 'addRelation', relation: relation as NewRelation };
}
