/** The small parts of a statement, each as strict as the strictest LRS, and stricter where LRSs take what is wrong. */
import * as v from 'valibot';

/** Valibot takes a list for an object whose keys are its places. */
const noList = v.check((value: unknown) => !Array.isArray(value), 'a list stands where an object belongs');

/** These keys and no others. */
export const only = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.unknown(), noList, v.strictObject(entries));

export const Iri = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'an IRI has a scheme and no spaces'),
);

/** Any version: a registration is whatever the host gave. */
export const Uuid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a UUID has 32 hex digits in five groups'),
);

export const LanguageTag = v.pipe(v.string(), v.check(isLanguageTag, 'not a language tag'));

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const LanguageMap = v.pipe(v.unknown(), noList, v.record(LanguageTag, v.string()));

/** With its zone: some LRSs take an instant without one, and read it as theirs. `-00:00` means that nobody knows. */
export const Timestamp = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    'an instant has a date, a time and a zone',
  ),
  v.check((text) => !text.endsWith('-00:00') && isInstant(text), 'there is no such instant'),
);

/** Days that a month does not have would be read as the next month's. */
function isInstant(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastOfMonth && !Number.isNaN(Date.parse(text));
}

export const Duration = v.pipe(
  v.string(),
  v.regex(
    /^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/,
    'a duration is written like PT4.25S',
  ),
);

/** What JSON can say: a number that it cannot would become null on the way. */
export function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  // A list with gaps, or with names beside its places, would come out another.
  if (Array.isArray(value)) return Object.keys(value).length === value.length && value.every(isJson);
  return typeof value === 'object' && Object.values(value).every(isJson);
}

export const Extensions = v.pipe(
  v.unknown(),
  noList,
  v.record(Iri, v.pipe(v.unknown(), v.check(isJson, 'an extension holds what JSON can say'))),
);

const number = v.pipe(v.number(), v.finite());

/** Some LRSs take a raw score above its own maximum. */
export const Score = v.pipe(
  only({
    scaled: v.optional(v.pipe(number, v.minValue(-1), v.maxValue(1))),
    raw: v.optional(number),
    min: v.optional(number),
    max: v.optional(number),
  }),
  v.check(
    ({ raw, min, max }) =>
      !(min !== undefined && max !== undefined && min >= max) &&
      !(raw !== undefined && ((min !== undefined && raw < min) || (max !== undefined && raw > max))),
    'a score lies between its ends',
  ),
);
