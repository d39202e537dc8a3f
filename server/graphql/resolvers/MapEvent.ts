import type { LiveEvent } from '../../projection/LiveMap.ts';
import type { TypeResolvers } from '../Resolver.ts';
import { cursorField } from './cursorField.ts';

/** The type of an event in the API. */
export function eventTypeName(event: LiveEvent): string {
  return event.type === 'change' ? 'MapChange' : 'Reload';
}

/** Both types of event say where the follower stands. */
export const eventResolvers: TypeResolvers = { cursor: cursorField };
