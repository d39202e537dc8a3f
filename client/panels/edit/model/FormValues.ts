/**
 * What stands in the inputs of a form, before it is read: texts as they were typed (also of numbers, dates and
 * yes/no), ids chosen from lists, and the same again in rows and groups. It is JSON, so that a draft can be kept.
 */
export type FormValue = string | readonly string[] | FormValues | readonly FormValues[];
export type FormValues = { readonly [field: string]: FormValue };

/** The text in an input; empty where there is none. */
export function textIn(value: FormValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The ids chosen in a list. */
export function idsIn(value: FormValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The values of a group. */
export function groupIn(value: FormValue | undefined): FormValues {
  return isGroup(value) ? value : {};
}

/** The rows of a list of groups. */
export function rowsIn(value: FormValue | undefined): readonly FormValues[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

function isGroup(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
