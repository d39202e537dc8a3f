import type { Language, LocalizedText } from './language.ts';

/** Who may see a map: only its own people, whoever has the link, or everyone. */
export const visibilities = ['private', 'link', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** Stands for "in no ring" where rings are asked for by id, so that no ring can have it as its own. */
export const UNPLACED = 'unplaced';

/** A ring of the circle. `order` counts from the centre; the place `outside` has no order among the rings. */
export type Layer = {
  readonly id: string;
  readonly order: number;
  readonly labels: LocalizedText;
  readonly help?: LocalizedText;
  /** True for `outside`: drawn beyond the last ring. */
  readonly outside?: boolean;
};

/** Something that stands in the way, as a mark on a relation, service or story. */
export type Barrier = {
  readonly id: string;
  readonly labels: LocalizedText;
  readonly help?: LocalizedText;
  readonly source: SettingsSource;
};

/** A field that a map's own people have added to its nodes. */
export type CustomField = {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly valueType: 'text' | 'number' | 'date' | 'url';
  readonly labels: LocalizedText;
};

/** Where a statement of the settings comes from. */
export type SettingsSource = {
  readonly title: string;
  readonly where?: string;
  readonly url?: string;
  readonly certainty: 'stated' | 'derived' | 'assumed';
  readonly note?: string;
};

/** What a whole ecosystem would have in a field: somewhere in one of these rings. */
export type CoverageRule = {
  readonly id: string;
  readonly element: string;
  readonly layers: readonly string[];
  readonly source: SettingsSource;
};

/** A tie that a whole ecosystem would have between two nodes, or two types of actor. */
export type ExpectedTie = {
  readonly id: string;
  readonly kind: string;
  readonly from: { readonly nodeId?: string; readonly actorType?: string; readonly layer?: string };
  readonly to: { readonly nodeId?: string; readonly actorType?: string; readonly layer?: string };
  readonly labels: LocalizedText;
  readonly source: SettingsSource;
};

/** What gaps are measured against. A rule without a source is not shown as a gap. */
export type ReferenceModel = {
  readonly coverage: readonly CoverageRule[];
  readonly expectedTies: readonly ExpectedTie[];
};

/** The settings of a map, one record of its log. */
export type MapSettings = {
  readonly id: 'settings';
  readonly title: LocalizedText;
  readonly region?: string;
  readonly description?: LocalizedText;
  readonly visibility: Visibility;
  readonly languages: readonly Language[];
  /** The id of the view that whoever opens the map without more in the address sees; it may have been removed since. */
  readonly defaultView?: string;
  /** True when the map's content was made up by a program, for demonstrations and tests. */
  readonly invented?: boolean;
  readonly layers: readonly Layer[];
  readonly customFields: readonly CustomField[];
  readonly barriers: readonly Barrier[];
  readonly referenceModel: ReferenceModel;
  /** The sequence that last touched the settings. */
  readonly version: number;
};
