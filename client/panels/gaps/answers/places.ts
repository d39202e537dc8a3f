/** Where something is said to be or to apply. */
export type Placed = {
  /** Codes of municipalities that it names. */
  readonly municipalities: readonly string[];
  /** How far it reaches; null where nobody has said. */
  readonly scope: string | null;
  /** Codes of municipalities where something has come of it, whether it names them or not. */
  readonly alsoIn?: readonly string[];
};

/** A place that can be chosen: a municipality's code, a reach, or none recorded. */
export type PlaceChoice = { readonly kind: 'municipality' | 'scope'; readonly id: string } | { readonly kind: 'none' };

const wide: ReadonlySet<string | null> = new Set(['county', 'region', 'national', 'international']);

/** Whether nobody has said where it applies: then it may apply anywhere. */
export const isUnplaced = ({ municipalities, scope }: Placed): boolean => municipalities.length === 0 && scope === null;

/** Whether something is said to concern a place. What names no municipality and reaches wide concerns all of them. */
export function isAt(placed: Placed, choice: PlaceChoice): boolean {
  const { municipalities, scope, alsoIn = [] } = placed;
  if (choice.kind === 'none') return isUnplaced(placed);
  if (choice.kind === 'scope') return scope === choice.id;
  const isWide = municipalities.length === 0 && wide.has(scope);
  return isWide || municipalities.includes(choice.id) || alsoIn.includes(choice.id);
}

/** The places that some things are said to concern, as they come. */
export function placesOf(things: readonly Placed[]): readonly PlaceChoice[] {
  const codes = new Set(things.flatMap(({ municipalities, alsoIn = [] }) => [...municipalities, ...alsoIn]));
  const scopes = new Set(things.flatMap(({ scope }) => scope ?? []));
  return [
    ...[...codes].map((id) => ({ kind: 'municipality', id }) as const),
    ...[...scopes].map((id) => ({ kind: 'scope', id }) as const),
    ...(things.some(isUnplaced) ? [{ kind: 'none' } as const] : []),
  ];
}
