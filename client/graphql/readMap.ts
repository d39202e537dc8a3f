import { canonical, parseCursor } from '@sirkel/graph-schema';
import type {
  Change,
  Cursor,
  Edit,
  FollowUpRecord,
  MapSettings,
  NodeRecord,
  RecordType,
  RelationRecord,
  TourRecord,
  ViewRecord,
} from '@sirkel/graph-schema';
import type {
  ChangeFieldsFragment,
  GraphQuery,
  HistoryQuery,
  MapChangesSubscription,
  MapsQuery,
} from './generated/operations.ts';

/** A map as it was read, its records as they are kept: what is empty is absent. */
export type LoadedMap = {
  readonly settings: MapSettings;
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly views: readonly ViewRecord[];
  readonly tours: readonly TourRecord[];
  readonly cursor: Cursor;
};

/** A map in the list of maps. */
export type ListedMap = {
  readonly id: string;
  readonly settings: Pick<MapSettings, 'title' | 'region' | 'description' | 'visibility' | 'invented'>;
  readonly nodeCount: number;
  readonly relationCount: number;
  /** How many of the relations are there: those that are told as ties. */
  readonly relationsInForce: number;
};

/** What the server tells whoever follows a map. */
export type MapEvent =
  { readonly type: 'change'; readonly change: Change; readonly cursor: Cursor } | { readonly type: 'reload' };

/** A map of the list as the API gives it. */
export type AnsweredListedMap = MapsQuery['maps'][number];

type AnsweredMap = GraphQuery['graph'];
type AnsweredEvent = MapChangesSubscription['mapChanges'];
type AnsweredHistory = HistoryQuery['history'];
type AnsweredEdit = ChangeFieldsFragment['edits'][number];

/** A page of a record's history, the newest first; `next` leads to the page after it. */
export type HistoryPage = { readonly changes: readonly Change[]; readonly next: string | null };

/** Reads a map of the answer to `maps`. */
export function readListedMap(map: AnsweredListedMap): ListedMap {
  return { ...map, settings: canonical(map.settings) as ListedMap['settings'] };
}

/** Reads the answer to `graph`. */
export function readMap({ cursor, settings, nodes, relations, followUps, views, tours }: AnsweredMap): LoadedMap {
  return {
    cursor: parseCursor(cursor),
    settings: readSettings(settings),
    nodes: nodes.map((node) => canonical(node) as NodeRecord),
    relations: relations.map((relation) => canonical(relation) as RelationRecord),
    followUps: followUps.map((followUp) => canonical(followUp) as FollowUpRecord),
    views: views.map((view) => canonical(view) as ViewRecord),
    tours: tours.map((tour) => canonical(tour) as TourRecord),
  };
}

/** Reads an event of `mapChanges`. */
export function readEvent(event: AnsweredEvent): MapEvent {
  if (event.__typename === 'Reload') return { type: 'reload' };
  return { type: 'change', change: readChange(event.change), cursor: parseCursor(event.cursor) };
}

/** Reads a change of the log. */
export function readChange({
  undoes,
  edits,
  sequence,
  operationId,
  author,
  at,
  cause,
  schemaVersion,
}: ChangeFieldsFragment): Change {
  return {
    sequence,
    operationId,
    author,
    at,
    cause,
    ...(undoes === null ? {} : { undoes }),
    schemaVersion,
    edits: edits.map(readEdit),
  };
}

/** Reads the answer to `history`. */
export function readHistory({ nodes, pageInfo }: AnsweredHistory): HistoryPage {
  return { changes: nodes.map(readChange), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

function readEdit(edit: AnsweredEdit): Edit {
  const { id } = edit;
  switch (edit.__typename) {
    case 'Redaction':
      return { action: 'redact', record: edit.record, id, field: edit.field };
    case 'NodeEdit':
      return readPut('node', id, edit.nodeBefore, edit.nodeAfter, canonical);
    case 'RelationEdit':
      return readPut('relation', id, edit.relationBefore, edit.relationAfter, canonical);
    case 'FollowUpEdit':
      return readPut('followUp', id, edit.followUpBefore, edit.followUpAfter, canonical);
    case 'ViewEdit':
      return readPut('view', id, edit.viewBefore, edit.viewAfter, canonical);
    case 'TourEdit':
      return readPut('tour', id, edit.tourBefore, edit.tourAfter, canonical);
    case 'SettingsEdit':
      return readPut('mapSettings', id, edit.settingsBefore, edit.settingsAfter, readSettings);
  }
}

function readPut(
  record: RecordType,
  id: string,
  before: unknown,
  after: unknown,
  read: (answered: unknown) => unknown,
): Edit {
  const readOrNull = (value: unknown): unknown => (value === null || value === undefined ? null : read(value));
  return { action: 'put', record, id, before: readOrNull(before), after: readOrNull(after) } as Edit;
}

// A map without barriers still has a list of them.
function readSettings(answered: unknown): MapSettings {
  const settings = canonical(answered) as Partial<MapSettings>;
  const model: Partial<MapSettings['referenceModel']> = settings.referenceModel ?? {};
  return {
    ...settings,
    languages: settings.languages ?? [],
    layers: settings.layers ?? [],
    customFields: settings.customFields ?? [],
    barriers: settings.barriers ?? [],
    referenceModel: { coverage: model.coverage ?? [], expectedTies: model.expectedTies ?? [] },
  } as MapSettings;
}
