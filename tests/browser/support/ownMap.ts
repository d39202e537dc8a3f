import { createHash, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { readMapFile } from './readMapFile.ts';

type Edits = readonly Readonly<Record<string, unknown>>[];

/** Makes a map of a region as whoever is signed in on the page, with some edits. @returns its id */
export async function makeRegionMap(page: Page, region: string, edits: Edits): Promise<string> {
  const id = randomUUID();
  await ask(
    page,
    `mutation Make($operationId: ID!, $input: CreateMapInput!) {
      createMap(operationId: $operationId, input: $input) { map { id } }
    }`,
    { operationId: randomUUID(), input: { id, title: `Sosialt entreprenørskap i ${region}`, region } },
  );
  await commitTo(page, id, edits);
  return id;
}

/** Writes to a map as whoever is signed in on the page, past its forms. */
export async function commitTo(page: Page, map: string, edits: Edits): Promise<void> {
  await ask(
    page,
    `mutation Commit($map: ID!, $edits: [EditInput!]!, $operationId: ID!) {
      commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence } }
    }`,
    { map, edits, operationId: randomUUID() },
  );
}

/**
 * Puts a copy of a map on the server whose log is of other days, as if somebody had written it then.
 * @param days when each change was made, the first first; the last day is that of all later ones
 * @returns the id of the copy
 */
export async function copyOfDays(page: Page, map: string, days: readonly string[]): Promise<string> {
  const copy = randomUUID();
  const [head = '', ...lines] = (await readMapFile(page, map)).trimEnd().split('\n');
  const changes = lines.slice(0, -1).map((line, at) => {
    const day = days[Math.min(at, days.length - 1)] ?? '';
    // What an earlier copy has moved to its day stays there.
    const moved = (time: string): string => (days.includes(time.slice(0, 10)) ? time : `${day}T12:00:00.000Z`);
    return `${line.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, moved)}\n`;
  });
  const sha256 = createHash('sha256').update(changes.join('')).digest('hex');
  const file = `${head}\n${changes.join('')}${JSON.stringify({ end: true, changes: changes.length, sha256 })}\n`;
  const answer = await page.evaluate(
    async ([body = '', into = '']) => {
      const response = await fetch(`/maps/restore?into=${into}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body,
      });
      return [response.status, await response.text()] as const;
    },
    [file, copy],
  );
  if (answer[0] !== 201) throw new Error(`The copy was refused: ${answer.join(' ')}`);
  return copy;
}
