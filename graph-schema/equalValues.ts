/**
 * Whether a value says nothing: absent, null, an empty text, or a list or object with nothing in it.
 * `false` and `0` say something.
 */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  return Object.entries(value).every(([key, inner]) => key === '__typename' || isBlank(inner));
}

/**
 * Whether two values say the same, deep. Whatever is blank equals whatever else is blank, because records hold nothing
 * blank while forms and the API do; the order of an object's keys does not matter, that of a list does.
 */
export function equalValues(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) || Array.isArray(other)) return equalLists(one, other);
  return equalObjects(one as Fields, other as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function equalLists(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, index) => equalValues(item, other[index]));
}

function equalObjects(one: Fields, other: Fields): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete('__typename');
  return [...keys].every((key) => equalValues(one[key], other[key]));
}
