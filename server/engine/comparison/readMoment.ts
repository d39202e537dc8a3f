import { setImmediate as nextTurn } from 'node:timers/promises';
import { SirkelError, parseCursor } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import { createTakingBack, type Standing } from './standing.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';

/** A moment of a map as it is asked for: by a cursor, by a day, by the time just after it, or now. */
export type MomentArgs = {
  readonly cursor?: string | null;
  readonly date?: string | null;
  readonly before?: string | null;
};

/** A moment of a map. */
export type Moment = {
  readonly epoch: string;
  readonly sequence: number;
  /** When the last change up to there was made; null where the log does not go back as far. */
  readonly at: string | null;
  /** Where the map stood when this was read. */
  readonly present: number;
  /** What stood at the moment, of all that has changed up to `present`. */
  readonly standing: readonly Standing[];
};

// As many as are read and taken back in a few milliseconds: others have their turn between.
const STRETCH = 100;
// In changes: what one question reads of the log at most.
const MAX_READ = 10_000;

/**
 * What a map was at a moment: read from the log backwards, so that it costs what has happened since.
 * @throws SirkelError INVALID for what is no moment, or lies before the map began; TOO_LARGE when too much has happened
 * since; CONFLICT for a cursor from before the map was restored
 */
export async function readMoment(live: Pick<LiveMap, 'head' | 'readLog'>, asked: MomentArgs): Promise<Moment> {
  const { epoch, sequence: present } = live.head();
  const isWithin = momentTest(asked, epoch);
  const back = createTakingBack();
  let [sequence, at] = [present, null as string | null];
  while (sequence > 0 && at === null) {
    if (present - sequence >= MAX_READ) throw tooFarBack();
    const after = Math.max(0, sequence - STRETCH);
    const stretch = await live.readLog({ epoch, sequence: after }, sequence - after);
    for (const change of stretch.toReversed()) {
      if (isWithin(change)) at = change.at;
      if (at !== null) break;
      back.takeBack(change);
      sequence = change.sequence - 1;
    }
    if (stretch.length === 0) break;
    // What is read from memory is there at once.
    await nextTurn();
  }
  if (sequence === 0) throw beforeItBegan();
  return { epoch, sequence, at, present, standing: back.standing() };
}

/** Whether a change had been made by then. */
function momentTest({ cursor, date, before }: MomentArgs, epoch: string): (change: Change) => boolean {
  if ([cursor, date, before].filter((each) => typeof each === 'string').length > 1) {
    throw new SirkelError('INVALID', 'Expected a cursor, a date or a time; got several.', { path: 'cursor' });
  }
  if (typeof cursor === 'string') {
    const asked = parseCursor(cursor);
    if (asked.epoch !== epoch) {
      throw new SirkelError('CONFLICT', 'This map was restored since; what it was before is not known any more.', {
        path: 'cursor',
      });
    }
    return ({ sequence }) => sequence <= asked.sequence;
  }
  if (typeof before === 'string') {
    const time = timeOf(before);
    return ({ at }) => at < time;
  }
  if (typeof date !== 'string') return () => true;
  const day = dayOf(date);
  return ({ at }) => at.slice(0, 10) <= day;
}

function dayOf(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
  throw new SirkelError('INVALID', `Expected a day as YYYY-MM-DD; got "${date.slice(0, 40)}".`, { path: 'date' });
}

/** A time as the log writes it. */
function timeOf(text: string): string {
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = isWhole ? Date.parse(text) : NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new SirkelError('INVALID', `Expected a time as ISO 8601 with its zone; got "${text.slice(0, 40)}".`, {
    path: 'before',
  });
}

const tooFarBack = (): SirkelError =>
  new SirkelError('TOO_LARGE', `More than ${String(MAX_READ)} changes have been made since then.`, { path: 'date' });

const beforeItBegan = (): SirkelError => new SirkelError('INVALID', 'The map had not begun then.', { path: 'date' });
