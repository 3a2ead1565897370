/** The published profile, and what it takes to hold statements against it: templates, patterns, schemas. */
import { readFileSync } from 'node:fs';

type Thing = Record<string, unknown>;

export interface Rule {
  readonly location: string;
  readonly presence: 'included' | 'excluded';
  readonly any?: readonly unknown[];
  readonly all?: readonly unknown[];
}

export interface Template {
  readonly id: string;
  readonly verb: string;
  readonly objectActivityType: string;
  readonly contextGroupingActivityType: readonly string[];
  readonly contextCategoryActivityType: readonly string[];
  readonly contextParentActivityType?: readonly string[];
  readonly rules: readonly Rule[];
}

export interface Pattern {
  readonly id: string;
  readonly primary: boolean;
  readonly sequence?: readonly string[];
  readonly alternates?: readonly string[];
  readonly optional?: string;
  readonly zeroOrMore?: string;
}

export interface Profile {
  readonly id: string;
  readonly versions: readonly { readonly id: string }[];
  readonly concepts: readonly {
    readonly id: string;
    readonly type: string;
    readonly inlineSchema: string;
    readonly recommendedVerbs?: readonly string[];
  }[];
  readonly templates: readonly Template[];
  readonly patterns: readonly Pattern[];
}

const file = (name: string) => new URL(`../../../docs/${name}`, import.meta.url);
export const profile: Profile = JSON.parse(readFileSync(file('xapi-profile.jsonld'), 'utf8'));
export const examples: readonly Thing[] = JSON.parse(readFileSync(file('xapi-examples.json'), 'utf8'));

/** What lies at a path like `$.a.b[*]['c.d']`. */
export function at(statement: unknown, location: string): readonly unknown[] {
  const steps = [...location.matchAll(/\.([A-Za-z]+)|\[(\*)\]|\['([^']+)'\]/g)];
  let found: readonly unknown[] = [statement];
  for (const [, name, star, key] of steps) {
    found = found.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      if (star) return Array.isArray(value) ? value : [];
      const inner = (value as Thing)[name ?? key ?? ''];
      return inner === undefined ? [] : [inner];
    });
  }
  return found;
}

/** What makes a statement one of a template: the rules are then what it must keep to. */
export function isOf(statement: unknown, template: Template): boolean {
  const types = (list: string) => at(statement, `$.context.contextActivities.${list}[*].definition.type`);
  const has = (list: string, wanted: readonly string[] = []) =>
    wanted.every((type) => types(list).includes(type));
  return (
    at(statement, '$.verb.id')[0] === template.verb &&
    at(statement, '$.object.definition.type')[0] === template.objectActivityType &&
    has('grouping', template.contextGroupingActivityType) &&
    has('category', template.contextCategoryActivityType) &&
    has('parent', template.contextParentActivityType)
  );
}

export function brokenRules(statement: unknown, { rules }: Template): readonly string[] {
  return rules
    .filter(({ location, presence, any, all }) => {
      const found = at(statement, location);
      if (presence === 'excluded') return found.length > 0;
      if (found.length === 0) return true;
      if (any && !found.some((value) => any.includes(value))) return true;
      return all ? !found.every((value) => all.includes(value)) : false;
    })
    .map(({ location }) => location);
}

/** Places in the list of templates after which the pattern may stand, having begun at one of `from`. */
function after(id: string, told: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> {
  const pattern = profile.patterns.find((each) => each.id === id);
  if (!pattern) return new Set([...from].filter((place) => told[place] === id).map((place) => place + 1));
  const { sequence, alternates, optional, zeroOrMore } = pattern;
  if (sequence) return sequence.reduce((places, each) => after(each, told, places), from);
  if (alternates) return new Set(alternates.flatMap((each) => [...after(each, told, from)]));
  if (optional) return new Set([...from, ...after(optional, told, from)]);
  if (!zeroOrMore) throw new Error(`a pattern of an unknown kind: ${id}`);
  let places = from;
  for (;;) {
    const more = new Set([...places, ...after(zeroOrMore, told, places)]);
    if (more.size === places.size) return places;
    places = more;
  }
}

/** Whether statements of these templates, in this order, are what the primary pattern allows. */
export function followsPattern(templates: readonly string[]): boolean {
  return profile.patterns
    .filter(({ primary }) => primary)
    .some(({ id }) => after(id, templates, new Set([0])).has(templates.length));
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

/** As much of JSON Schema as the profile uses: null, or what is wrong and where. */
export function wrongIn(value: unknown, schema: Schema, where = ''): string | null {
  if (schema.enum && !schema.enum.includes(value)) return `${where}: ${JSON.stringify(value)}`;
  const is = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (schema.type && schema.type !== is) return `${where}: ${is}`;
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    return `${where}: ${value}`;
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    return value.map((each, place) => wrongIn(each, items, `${where}/${place}`)).find((each) => each) ?? null;
  }
  if (is !== 'object' || value === null) return null;
  const missing = schema.required?.find((key) => !(key in (value as Thing)));
  if (missing) return `${where}: lacks ${missing}`;
  for (const [key, inner] of Object.entries(value as Thing)) {
    const of = schema.properties?.[key] ?? schema.additionalProperties;
    if (of === false) return `${where}: has ${key}`;
    const wrong = of ? wrongIn(inner, of, `${where}/${key}`) : null;
    if (wrong) return wrong;
  }
  return null;
}
