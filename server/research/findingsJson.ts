import { formatCursor } from '@sirkel/graph-schema';
import type { Finding } from '../engine/Finding.ts';
import { methodsOf } from '../engine/findings/methodsOf.ts';
import type { Taken } from './Taken.ts';

/*
 * {"format":"sirkel-findings","formatVersion":1,"map":…,"title":…,"cursor":"epoch:sequence","sequence":n,"takenAt":…,
 *  "sirkel":…,"selection":{…},"leftOut":{…},
 *  "findings":[ one a line, each with its method, and with followUp when something was decided about it ],
 *  "notRecorded":[ the same ],"setAside":[ the same: what was decided not to be wanted ]}
 */

/** All findings with how each was found, in three languages, as the pieces of a JSON text. */
export function* findingsJson(taken: Taken): Generator<string> {
  const { map, settings, cursor, takenAt, version, selection, findings } = taken;
  const head = {
    ...{ format: 'sirkel-findings', formatVersion: 1, map, title: settings.title },
    ...{ cursor: formatCursor(cursor), sequence: cursor.sequence, takenAt: takenAt.toISOString(), sirkel: version },
    ...{ selection, leftOut: findings.leftOut },
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"findings":[`;
  const toLine = toLines(taken);
  yield* lines(findings.told, toLine);
  yield '],\n"notRecorded":[';
  yield* lines(findings.notRecorded, toLine);
  yield '],\n"setAside":[';
  yield* lines(findings.setAside, toLine);
  yield ']}\n';
}

function toLines({ findings, selection, cursor }: Taken): (finding: Finding) => string {
  const methodOf = methodsOf({ ...findings, selection, sequence: cursor.sequence });
  return (finding) => JSON.stringify({ ...finding, method: methodOf(finding) });
}

function* lines(found: readonly Finding[], toLine: (finding: Finding) => string): Generator<string> {
  let before = '\n';
  for (const finding of found) {
    yield `${before}${toLine(finding)}`;
    before = ',\n';
  }
}
