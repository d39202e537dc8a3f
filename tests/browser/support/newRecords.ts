import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { commit } from './commit.ts';

/** A record that a test has made. */
export type Made = { readonly id: string; readonly name: string };

/** Puts an actor on the map, past the forms. */
export async function addActor(page: Page, name: string, more: Readonly<Record<string, unknown>> = {}): Promise<Made> {
  const id = randomUUID();
  const actor = { id, name, layer: 'neighbourhood', elements: ['market'], status: 'existing', ...more };
  await commit(page, [{ addActor: actor }]);
  return { id, name };
}

/** Ties two records, past the forms. @returns the relation's id */
export async function addTie(page: Page, kind: string, from: Made, to: Made): Promise<string> {
  const id = randomUUID();
  await commit(page, [{ addRelation: { id, kind, from: from.id, to: to.id, status: 'existing' } }]);
  return id;
}

/** Sets the one-sentence description of an actor, past the forms. */
export async function setSummary(page: Page, { id }: Made, before: string, after: string): Promise<void> {
  await commit(page, [{ updateActor: { id, before: { summary: { nb: before } }, after: { summary: { nb: after } } } }]);
}
