/** What this device keeps of packs: enough to list them without looking into them. The pack itself lies beside it. */
import * as v from 'valibot';
import type { CheckedPack } from './pack-news.ts';

const text = v.pipe(v.string(), v.maxLength(5000));
const whole = v.pipe(v.number(), v.integer());

const AboutSchema = v.object({
  title: text,
  sector: text,
  role: text,
  person: text,
  figure: text,
  room: text,
  driver: text,
  you: text,
  know: v.array(text),
  content: text,
  minutes: v.number(),
  twists: v.array(v.object({ name: text, low: whole, high: whole })),
  start: v.object({ arousal: whole, trust: whole, need: whole, load: whole }),
});

export const KeptPackSchema = v.object({
  id: text,
  title: text,
  version: text,
  organisation: v.nullable(text),
  sum: text,
  scenarios: v.array(v.object({ id: text, hash: text, about: AboutSchema, base: v.nullable(text) })),
});

export const KeptPacksSchema = v.object({
  packs: v.array(KeptPackSchema),
  /** Titles of scenarios that were here once, for the runs that stay. */
  titles: v.record(text, text),
});

export const PackBytesSchema = v.instance(Uint8Array);

export type KeptPack = v.InferOutput<typeof KeptPackSchema>;
export type KeptPacks = v.InferOutput<typeof KeptPacksSchema>;

/** A device holds this many packs. */
export const mostPacks = 20;

export function keptOf({ id, title, version, organisation, sum, scenarios }: CheckedPack): KeptPack {
  return {
    id,
    title,
    version,
    organisation,
    sum,
    scenarios: scenarios.map(({ scenario, base }) => ({
      id: scenario.id,
      hash: scenario.hash,
      about: structuredClone(scenario.about) as KeptPack['scenarios'][number]['about'],
      base,
    })),
  };
}

/** Takes a pack's place, or stands last. */
export function withPack({ packs, titles }: KeptPacks, pack: KeptPack): KeptPacks {
  const named = Object.fromEntries(pack.scenarios.map(({ id, about }) => [id, about.title]));
  const others = packs.some(({ id }) => id === pack.id)
    ? packs.map((each) => (each.id === pack.id ? pack : each))
    : [...packs, pack];
  return { packs: others, titles: { ...titles, ...named } };
}

export const withoutPack = ({ packs, titles }: KeptPacks, id: string): KeptPacks => ({
  packs: packs.filter((each) => each.id !== id),
  titles,
});
