/**
 * What a strict LRS says of a statement: null, or why it is refused. Written from what a real one was seen to refuse,
 * and from the standard where that one let something wrong through; shares no code with the product's own check.
 */

type Said = string | null;
type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first complaint, or none. */
function first(...checks: (() => Said)[]): Said {
  for (const check of checks) {
    const said = check();
    if (said) return said;
  }
  return null;
}

const each = (values: readonly unknown[], check: (value: unknown) => Said): Said =>
  first(...values.map((value) => () => check(value)));

function keys(thing: unknown, where: string, allowed: string, needed = ''): Said {
  if (!isThing(thing)) return `${where} is no object`;
  const strange = Object.keys(thing).find((key) => !allowed.split(' ').includes(key));
  if (strange) return `${where} has an unknown key ${strange}`;
  const missing = needed.split(' ').find((key) => key !== '' && !(key in thing));
  return missing ? `${where} lacks ${missing}` : null;
}

/** Nulls and numbers that are none, anywhere but in extensions. */
function nulls(value: unknown, where: string): Said {
  if (value === null || value === undefined) return `${where} is ${value}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${where} is not a number`;
  if (typeof value !== 'object') return null;
  return first(
    ...Object.entries(value).map(
      ([key, inner]) =>
        () =>
          key === 'extensions' ? extensions(inner, `${where}.${key}`) : nulls(inner, `${where}.${key}`),
    ),
  );
}

function extensions(value: unknown, where: string): Said {
  if (!isThing(value)) return `${where} is no object`;
  return first(
    ...Object.entries(value).map(([key, inner]) => () => {
      if (iri(key, where)) return `${where} has a key that is no IRI: ${key}`;
      const written = JSON.stringify(inner);
      if (written === undefined) return `${where} has what JSON cannot say`;
      return sameInJson(inner, JSON.parse(written)) ? null : `${where} has what JSON changes`;
    }),
  );
}

function sameInJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null)
    return Object.is(a, b) || a === b;
  const [x, y] = [Object.entries(a), Object.entries(b)];
  return x.length === y.length && x.every(([key, value]) => sameInJson(value, (b as Thing)[key]));
}

function iri(value: unknown, where: string): Said {
  if (typeof value !== 'string') return `${where} is no IRI`;
  if (/[\s<>"{}|\\^`]/.test(value)) return `${where} has a letter that no IRI has`;
  return /^[A-Za-z][A-Za-z0-9+.-]*:./.test(value) ? null : `${where} is relative`;
}

const uuid = (value: unknown, where: string): Said =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
    ? null
    : `${where} is no UUID`;

/** Letters and digits in groups, as RFC 5646 orders them. */
const tag =
  /^[a-z]{2,8}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$/i;

function languageMap(value: unknown, where: string): Said {
  if (!isThing(value)) return `${where} is no language map`;
  return each(Object.entries(value), (entry) => {
    const [key, text] = entry as [string, unknown];
    if (!tag.test(key)) return `${where} has a bad language tag ${key}`;
    return typeof text === 'string' ? null : `${where}.${key} is no text`;
  });
}

function timestamp(value: unknown): Said {
  if (typeof value !== 'string') return 'timestamp is no text';
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(value);
  if (!parts) return 'timestamp has no zone, or is none';
  if (parts[8] === '-00:00') return 'timestamp has a zone that nobody knows';
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30];
  days.push(31, 31, 30, 31, 30, 31);
  const real =
    month >= 1 && day >= 1 && day <= (days[month - 1] ?? 0) && hour < 24 && minute < 60 && second < 60;
  return real ? null : 'timestamp is no instant';
}

const duration = (value: unknown): Said =>
  typeof value === 'string' &&
  /^P/.test(value) &&
  !/[PT]$/.test(value) &&
  /^P((\d+W)|(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/.test(value)
    ? null
    : 'duration is none';

function agent(value: unknown, where: string): Said {
  return first(
    () => keys(value, where, 'objectType name mbox mbox_sha1sum openid account'),
    () => {
      const who = value as Thing;
      const ways = ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter((key) => key in who);
      if (ways.length !== 1) return `${where} has ${ways.length} identifiers`;
      if ('objectType' in who && who.objectType !== 'Agent') return `${where} is no agent`;
      if (!('account' in who)) return null;
      return first(
        () => keys(who.account, `${where}.account`, 'homePage name', 'homePage name'),
        () => iri((who.account as Thing).homePage, `${where}.account.homePage`),
        () => (typeof (who.account as Thing).name === 'string' ? null : `${where}.account.name is no text`),
      );
    },
  );
}

const componentLists: Record<string, string> = {
  choices: 'choice sequencing',
  scale: 'likert',
  source: 'matching',
  target: 'matching',
  steps: 'performance',
};
const interactions =
  'true-false choice fill-in long-fill-in matching performance sequencing likert numeric other'.split(' ');

function activity(value: unknown, where: string): Said {
  return first(
    () => keys(value, where, 'objectType id definition', 'id'),
    () => (((value as Thing).objectType ?? 'Activity') === 'Activity' ? null : `${where} is no activity`),
    () => iri((value as Thing).id, `${where}.id`),
    () => {
      const { definition } = value as Thing;
      if (definition === undefined) return null;
      const lists = Object.keys(componentLists);
      const allowed = `type name description moreInfo extensions interactionType correctResponsesPattern ${lists.join(' ')}`;
      const it = definition as Thing;
      return first(
        () => keys(definition, where, allowed),
        () => ('type' in it ? iri(it.type, `${where}.type`) : null),
        () => ('name' in it ? languageMap(it.name, `${where}.name`) : null),
        () => ('description' in it ? languageMap(it.description, `${where}.description`) : null),
        () =>
          'interactionType' in it && !interactions.includes(String(it.interactionType))
            ? `${where} has an unknown kind of question`
            : null,
        () =>
          each(
            lists.filter((list) => list in it),
            (list) => components(it, String(list), where),
          ),
      );
    },
  );
}

function components(definition: Thing, list: string, where: string): Said {
  const kind = String(definition.interactionType ?? '');
  if (!componentLists[list]?.split(' ').includes(kind)) return `${where} has ${list} without their kind`;
  const all = definition[list];
  if (!Array.isArray(all)) return `${where}.${list} is no list`;
  const ids = all.map((one) => (isThing(one) ? one.id : null));
  if (new Set(ids).size !== ids.length) return `${where}.${list} has an id twice`;
  return each(all, (one) =>
    first(
      () => keys(one, `${where}.${list}`, 'id description', 'id description'),
      () => (/^\S+$/.test(String((one as Thing).id)) ? null : `${where}.${list} has an id with spaces`),
      () => languageMap((one as Thing).description, `${where}.${list}`),
    ),
  );
}

function result(value: unknown): Said {
  return first(
    () => keys(value, 'result', 'score success completion response duration extensions'),
    () => {
      const it = value as Thing;
      for (const key of ['success', 'completion']) {
        if (key in it && typeof it[key] !== 'boolean') return `${key} is not true or false`;
      }
      if ('response' in it && typeof it.response !== 'string') return 'response is no text';
      if ('duration' in it && duration(it.duration)) return duration(it.duration);
      if (!('score' in it)) return null;
      const score = it.score as Record<string, number>;
      const { scaled = 0, raw, min, max } = score;
      if (scaled < -1 || scaled > 1) return 'scaled is beyond -1..1';
      if (raw !== undefined && ((max !== undefined && raw > max) || (min !== undefined && raw < min)))
        return 'raw is beyond its ends';
      return keys(score, 'score', 'scaled raw min max');
    },
  );
}

function context(value: unknown, object: unknown): Said {
  const it = value as Thing;
  return first(
    () =>
      keys(
        value,
        'context',
        'registration instructor team revision platform language statement contextActivities extensions',
      ),
    () => ('registration' in it ? uuid(it.registration, 'registration') : null),
    () => ('instructor' in it ? agent(it.instructor, 'instructor') : null),
    () => ('language' in it && !tag.test(String(it.language)) ? 'context has a bad language tag' : null),
    () =>
      ('platform' in it || 'revision' in it) && ((object as Thing).objectType ?? 'Activity') !== 'Activity'
        ? 'platform without an activity'
        : null,
    () => {
      if (!('statement' in it)) return null;
      const about = it.statement as Thing;
      return about.objectType === 'StatementRef' ? uuid(about.id, 'context.statement') : 'not a reference';
    },
    () => {
      if (!('contextActivities' in it)) return null;
      return first(
        () => keys(it.contextActivities, 'contextActivities', 'parent grouping category other'),
        () =>
          each(Object.entries(it.contextActivities as Thing), (entry) => {
            const [key, all] = entry as [string, unknown];
            return Array.isArray(all) ? each(all, (one) => activity(one, key)) : `${key} is no list`;
          }),
      );
    },
  );
}

/** Why a strict LRS refuses it, or null. */
export function refusalOf(statement: unknown): string | null {
  const it = statement as Thing;
  return first(
    () => keys(statement, 'statement', 'id timestamp actor verb object result context', 'actor verb object'),
    () => nulls(statement, 'statement'),
    () => ('id' in it ? uuid(it.id, 'id') : null),
    () => ('timestamp' in it ? timestamp(it.timestamp) : null),
    () => agent(it.actor, 'actor'),
    () => keys(it.verb, 'verb', 'id display', 'id'),
    () => iri((it.verb as Thing).id, 'verb.id'),
    () => ('display' in (it.verb as Thing) ? languageMap((it.verb as Thing).display, 'display') : null),
    () => activity(it.object, 'object'),
    () => ('result' in it ? result(it.result) : null),
    () => ('context' in it ? context(it.context, it.object) : null),
  );
}
