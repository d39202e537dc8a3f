import { formatCursor } from '@sirkel/graph-schema';
import type { Finding } from '../engine/Finding.ts';
import { methods } from '../engine/methods.ts';
import type { Taken } from './Taken.ts';

/*
 * {"format":"sirkel-findings","formatVersion":1,"map":…,"title":…,"cursor":"epoch:sequence","sequence":n,"takenAt":…,
 *  "sirkel":…,"selection":{…},"leftOut":{…},
 *  "findings":[ one a line, each with its method ],"notRecorded":[ the same ]}
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
  yield* lines(findings.told, taken);
  yield '],\n"notRecorded":[';
  yield* lines(findings.notRecorded, taken);
  yield ']}\n';
}

function* lines(found: readonly Finding[], { findings }: Taken): Generator<string> {
  let before = '\n';
  for (const finding of found) {
    const { definition, reference, basis } = methods[finding.kind];
    const method = { definition, reference, basis, leftOut: findings.leftOut[basis], exact: true };
    yield `${before}${JSON.stringify({ ...finding, method })}`;
    before = ',\n';
  }
}
