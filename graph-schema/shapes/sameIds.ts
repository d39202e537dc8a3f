import type { z } from 'zod';

type Put = {
  readonly id: string;
  readonly before: { readonly id: string } | null;
  readonly after: { readonly id: string } | null;
};

/** Refuses an edit that names one record and holds another. */
export function sameIds({ value, issues }: z.core.ParsePayload<Put>): void {
  for (const key of ['before', 'after'] as const) {
    const record = value[key];
    if (record === null || record.id === value.id) continue;
    issues.push({
      code: 'custom',
      path: [key, 'id'],
      input: record.id,
      message: `Expected the record "${value.id}"; got "${record.id}".`,
    });
  }
}
