import type { RelationKindDescriptor } from './descriptor/Kind.ts';
import { SirkelError } from './errors.ts';
import { about } from './kinds/relations/about.ts';
import { addresses } from './kinds/relations/addresses.ts';
import { advises } from './kinds/relations/advises.ts';
import { cooperatesWith } from './kinds/relations/cooperatesWith.ts';
import { coordinatedWith } from './kinds/relations/coordinatedWith.ts';
import { established } from './kinds/relations/established.ts';
import { follows } from './kinds/relations/follows.ts';
import { fulfils } from './kinds/relations/fulfils.ts';
import { funds } from './kinds/relations/funds.ts';
import { has } from './kinds/relations/has.ts';
import { hinders } from './kinds/relations/hinders.ts';
import { informs } from './kinds/relations/informs.ts';
import { isCloseTo } from './kinds/relations/isCloseTo.ts';
import { memberOf } from './kinds/relations/memberOf.ts';
import { partOf } from './kinds/relations/partOf.ts';
import { procuresFrom } from './kinds/relations/procuresFrom.ts';
import { provides } from './kinds/relations/provides.ts';
import { refersTo } from './kinds/relations/refersTo.ts';
import { regulates } from './kinds/relations/regulates.ts';
import { researches } from './kinds/relations/researches.ts';
import { responsibleFor } from './kinds/relations/responsibleFor.ts';
import { trains } from './kinds/relations/trains.ts';
import { uses } from './kinds/relations/uses.ts';

/** All kinds of relations. Adding one is a file and a line here. */
export const relationKinds: readonly RelationKindDescriptor[] = [
  provides,
  uses,
  addresses,
  has,
  funds,
  fulfils,
  responsibleFor,
  about,
  hinders,
  isCloseTo,
  cooperatesWith,
  partOf,
  memberOf,
  advises,
  trains,
  informs,
  refersTo,
  procuresFrom,
  regulates,
  coordinatedWith,
  researches,
  follows,
  established,
];

const byId = new Map(relationKinds.map((kind) => [kind.id, kind]));

/**
 * The descriptor of a kind of relation.
 * @throws SirkelError INVALID when there is no such kind
 */
export function relationKind(id: string): RelationKindDescriptor {
  const kind = byId.get(id);
  if (kind === undefined) {
    throw new SirkelError(
      'INVALID',
      `Expected a kind of relation (${[...byId.keys()].join(', ')}); got "${id.slice(0, 80)}".`,
    );
  }
  return kind;
}
