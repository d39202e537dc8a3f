import { z } from 'zod';
import { expected } from './expected.ts';

/** An object with these fields and no others. */
export function strict<T extends z.core.$ZodLooseShape>(fields: T): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(fields, { error: expected('an object') });
}

/** One of several objects, told apart by a field. */
export function union<
  const T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
  D extends string,
>(field: D, options: T): z.ZodDiscriminatedUnion<T, D> {
  return z.discriminatedUnion(field, options, {
    error: `Expected an object whose "${field}" is one of those known here.`,
  });
}

/** A group of fields within a record, with at least one of them. */
export function group<T extends z.core.$ZodLooseShape>(fields: T): z.ZodObject<T, z.core.$strict> {
  return strict(fields).refine((value) => Object.keys(value).length > 0, {
    error: 'Expected at least one field; leave the whole group out to say nothing.',
  });
}

/** A list of so many items, in the order given. */
export function list<T extends z.ZodType>(item: T, least: number, most: number): z.ZodReadonly<z.ZodArray<T>> {
  return z
    .array(item, { error: expected('a list') })
    .min(least, { error: 'Expected at least one; leave the field out to say nothing.' })
    .max(most, {
      error: ({ input }) => `Expected at most ${String(most)}; got ${String((input as unknown[]).length)}.`,
    })
    .readonly();
}

/** A list without doubles. */
export function set<T extends z.ZodType<string>>(item: T, least: number, most: number): z.ZodReadonly<z.ZodArray<T>> {
  return list(item, least, most).refine((items) => new Set(items).size === items.length, {
    error: 'Expected each only once.',
  });
}

/** Refuses a relation of a node with itself. */
export function differentEnds(payload: z.core.ParsePayload<{ readonly from: string; readonly to: string }>): void {
  const { from, to } = payload.value;
  if (from !== to) return;
  payload.issues.push({
    code: 'custom',
    path: ['to'],
    input: to,
    message: 'Expected two different nodes; a node has no relation with itself.',
  });
}

/** Refuses lists in which two things have the same id. */
export function uniqueIds<K extends string>(
  ...keys: readonly K[]
): (payload: z.core.ParsePayload<Readonly<Partial<Record<K, readonly { readonly id: string }[] | null>>>>) => void {
  return ({ value, issues }) => {
    for (const key of keys) {
      const ids = (value[key] ?? []).map((item) => item.id);
      const double = ids.find((id, index) => ids.indexOf(id) !== index);
      if (double === undefined) continue;
      issues.push({
        code: 'custom',
        path: [key],
        input: double,
        message: `Expected each id once; "${double}" stands twice.`,
      });
    }
  };
}
