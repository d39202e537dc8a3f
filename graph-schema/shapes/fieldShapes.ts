import { z } from 'zod';
import { currentMunicipality, isMunicipalityCode } from '../municipalities.ts';
import { normaliseOrganisationNumber } from '../organisationNumber.ts';
import { isWebAddress } from '../webAddress.ts';
import { isWellFormed } from '../wellFormedText.ts';
import { faultOfPlace } from '../placeText.ts';
import { isDateTime, isPartialDate } from './dates.ts';
import { expected } from './expected.ts';

const string = z.string({ error: expected('a text') });
// Tabs and line breaks are all that a text may hold below the space.
const control = /[^\P{Cc}\t\n\r]/u;

/** Well-formed text with something in it. */
export function text(maxLength: number): z.ZodType<string, string> {
  return string
    .refine((value) => value.trim() !== '', { error: 'Expected a text with something in it.' })
    .max(maxLength, {
      error: ({ input }) =>
        `Expected at most ${String(maxLength)} characters; got ${String((input as string).length)}.`,
    })
    .refine(isWellFormed, { error: 'Expected well-formed Unicode; the text holds half of a character.' })
    .refine((value) => !control.test(value), { error: 'Expected text without control characters.' });
}

/** Text of one line. */
export function line(maxLength: number): z.ZodType<string, string> {
  return text(maxLength).refine((value) => !/[\n\r\u2028\u2029]/.test(value), {
    error: 'Expected a text of one line; got a line break.',
  });
}

/** Text of several lines, written in Markdown. What may be shown of it is decided where it is shown. */
export const markdown = text;

/** The search part of a map's address, without its question mark. */
export function place(maxLength: number): z.ZodType<string, string> {
  return line(maxLength).check(({ value, issues }) => {
    const message = faultOfPlace(value);
    if (message !== null) issues.push({ code: 'custom', input: value, message });
  });
}

/** A text in bokmål, and in nynorsk and English where somebody has written them. */
export function localizedText(
  maxLength: number,
): z.ZodType<{ readonly nb: string; readonly nn?: string; readonly en?: string }> {
  return z.strictObject(
    { nb: text(maxLength), nn: text(maxLength).exactOptional(), en: text(maxLength).exactOptional() },
    { error: expected('a text in bokmål (nb), and if you wish in nynorsk (nn) and English (en)') },
  );
}

/** A whole number within limits, both included. */
export function integer(min: number, max: number): z.ZodType<number, number> {
  const error = expected(`a whole number from ${String(min)} to ${String(max)}`);
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** A number within limits, both included. */
export function decimal(min: number, max: number): z.ZodType<number, number> {
  const error = expected(`a number from ${String(min)} to ${String(max)}`);
  return z.number({ error }).min(min, { error }).max(max, { error });
}

export const boolean = z.boolean({ error: expected('true or false') });

/** What a record is known by. */
export const id = z
  .string({ error: expected('an id') })
  .regex(/^[A-Za-z0-9-]{1,64}$/, { error: expected('an id of at most 64 letters, digits and hyphens') });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that the calendar has. */
export const partialDate = string.refine(isPartialDate, {
  error: expected('a date as YYYY, YYYY-MM or YYYY-MM-DD'),
});

/** A moment in UTC, ISO 8601. */
export const dateTime = string.refine(isDateTime, {
  error: expected('a moment in UTC, as 2024-05-17T12:00:00.000Z'),
});

/** An address on the web; no other scheme, so that a link can never run anything. */
export const url = text(2000).refine(isWebAddress, {
  error: expected('an address that begins with https:// or http:// and the name of a host'),
});

/** Kept as nine digits. */
export const organisationNumber = string.transform((value, context) => {
  const digits = normaliseOrganisationNumber(value);
  if (digits !== null) return digits;
  context.addIssue({
    code: 'custom',
    message: `Expected an organisation number of nine digits whose check digit fits; got "${value.slice(0, 40)}".`,
  });
  return z.NEVER;
});

/** A municipality's code of 2024; the codes of 2020–2023 that the list knows are kept as the present ones. */
export const municipality = string
  .refine(isMunicipalityCode, {
    error: expected('a municipality’s code of four digits, which begin with its county’s'),
  })
  .transform(currentMunicipality);

/** Exactly this value. */
export function only<const T extends string | number>(value: T): z.ZodLiteral<T> {
  return z.literal(value, { error: expected(String(value)) });
}

/** One of a vocabulary's ids. */
export function oneOf<const T extends readonly [string, ...string[]]>(ids: T): z.ZodType<T[number], T[number]> {
  return z.enum(ids, { error: expected(`one of ${ids.join(', ')}`) });
}
