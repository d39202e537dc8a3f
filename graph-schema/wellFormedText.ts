/** Whether a text is well-formed Unicode: no half of a surrogate pair alone. Databases refuse or mangle other text. */
export function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
