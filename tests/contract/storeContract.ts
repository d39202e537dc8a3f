import { afterAll, beforeAll } from 'vitest';
import { accessRules } from './accessRules.ts';
import { followUpRules } from './followUpRules.ts';
import { viewRules } from './viewRules.ts';
import { liveRules } from './liveRules.ts';
import { mapRules } from './mapRules.ts';
import { mendingRules } from './mendingRules.ts';
import { readingRules } from './readingRules.ts';
import { recordRules } from './recordRules.ts';
import type { Subject } from './Subject.ts';
import { textRules } from './textRules.ts';
import { writingRules } from './writingRules.ts';

/** Registers all rules for one adapter. Each test has a map of its own; they share the store. */
export function storeContract(make: () => Promise<Subject>): void {
  let made: Subject | undefined;
  const subject = (): Subject => {
    if (made === undefined) throw new Error('the store is not open yet');
    return made;
  };
  beforeAll(async () => {
    made = await make();
  });
  afterAll(async () => {
    await made?.close();
  });
  writingRules(subject);
  recordRules(subject);
  textRules(subject);
  readingRules(subject);
  mapRules(subject);
  mendingRules(subject);
  followUpRules(subject);
  viewRules(subject);
  liveRules(subject);
  accessRules(subject);
}
