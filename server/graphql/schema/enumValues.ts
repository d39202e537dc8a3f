/**
 * The values of an enum as SDL, each with what it means.
 * @param help what a value means, in one sentence
 */
export function enumValues<T extends string>(values: readonly T[], help: (value: T) => string): string {
  return values.map((value) => `    "${help(value)}"\n    ${value}`).join('\n');
}
