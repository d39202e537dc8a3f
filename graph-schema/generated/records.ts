// Provisional, until the generator overwrites it.
import type { LocalizedText } from '../language.ts';
export type NodeKind = 'actor' | 'service' | 'need' | 'measure' | 'story' | 'resource';
export type RelationKind = string;
type Base = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly summary?: LocalizedText;
  readonly status: string;
  readonly version: number;
};
export type NodeRecord = Base & Readonly<Record<string, unknown>>;
export type RelationRecord = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly version: number;
} & Readonly<Record<string, unknown>>;
export type NewNode = Omit<NodeRecord, 'version'>;
export type NewRelation = Omit<RelationRecord, 'version'>;
