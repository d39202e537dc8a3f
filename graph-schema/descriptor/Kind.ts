import type { Localized } from '../language.ts';
import type { Field } from './Field.ts';

/** What a relation carries from one end to the other; analysis walks by this. */
export type Carries = 'help' | 'information' | 'money' | 'authority' | 'nothing';

/** In which direction what is carried may be walked: along the arrow, against it, both ways or not at all. */
export type Walk = 'forward' | 'backward' | 'both' | 'none';

/** A kind of node. One file declares it; types, shapes, SDL and forms are made from it. */
export type NodeKindDescriptor = {
  /** Stable English id in camelCase: `actor`. */
  readonly id: string;
  /** Type in the API and label in Neo4j: `Actor`. */
  readonly typeName: string;
  readonly labels: Localized;
  readonly plural: Localized;
  /** What this kind is, in one sentence. */
  readonly help: Localized;
  /** The fields that only this kind has; what all nodes have stands in `commonNodeFields`. */
  readonly fields: readonly Field[];
};

/** A kind of relation. One file declares it. */
export type RelationKindDescriptor = {
  /** Stable English id in camelCase: `cooperatesWith`. */
  readonly id: string;
  /** The native relationship type in Neo4j: `COOPERATES_WITH`. */
  readonly typeName: string;
  readonly labels: Localized;
  readonly help: Localized;
  /** Node kinds that may stand at either end. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Mutual kinds have no direction; their ends are stored in one order. */
  readonly mutual: boolean;
  /** The verb read from `from` to `to` ("finansierer") and back ("finansieres av"). */
  readonly verb: Localized;
  readonly reverseVerb: Localized;
  readonly carries: Carries;
  readonly walk: Walk;
};
