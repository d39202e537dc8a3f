import type { Person } from '@sirkel/graph-schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { LiveMap } from '../projection/LiveMap.ts';
import { freeMeter } from './limits/Meter.ts';
import type { Meter } from './limits/Meter.ts';

/** What is known while one operation is answered. */
export type RequestContext = {
  readonly person: Person;
  /** Stands in the log and in errors, so that the two can be brought together. */
  readonly requestId: string;
  /** Counts what the asker asks for. */
  readonly meter: Meter;
  /** The map that each root field of the operation is about, by the field's key in the answer. */
  readonly maps: Map<string | number, LiveMap>;
  /** Aborted when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined;
  /** How long whoever asks would wait for what has to be worked out, in milliseconds; as long as anybody may when absent. */
  readonly patience?: number | undefined;
  /** Whether something in the answer is of an earlier moment of its map: then it is of no use for others. */
  isOld: boolean;
};

/** The context of a new operation. */
export function createRequestContext(
  person: Person,
  requestId: string,
  meter: Meter = freeMeter,
  signal?: AbortSignal,
  patience?: number,
): RequestContext {
  return { person, requestId, meter, maps: new Map(), signal, patience, isOld: false };
}

/** Notes which map a root field is about, for the fields below it. */
export function noteMap(context: RequestContext, info: GraphQLResolveInfo, live: LiveMap): void {
  context.maps.set(rootKey(info), live);
}

/** The map that the root field above this field is about. Records themselves do not say whose they are. */
export function notedMap(context: RequestContext, info: GraphQLResolveInfo): LiveMap {
  const live = context.maps.get(rootKey(info));
  if (live === undefined)
    throw new Error(`The root field above ${info.parentType.name}.${info.fieldName} noted no map.`);
  return live;
}

function rootKey(info: GraphQLResolveInfo): string | number {
  let { path } = info;
  while (path.prev !== undefined) path = path.prev;
  return path.key;
}
