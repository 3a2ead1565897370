/** How a room voted at a decision: hands, never names. Pure. */
import * as v from 'valibot';

/** No training room holds more. */
export const mostHands = 999;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** Hands by response; one that is not named had none. */
const CountsSchema = v.pipe(
  v.record(id, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostHands))),
  v.maxEntries(20),
);

export const VoteSchema = v.object({
  /** Which decision, counted from 0. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  counts: CountsSchema,
});
export type Vote = v.InferOutput<typeof VoteSchema>;
export type Counts = Readonly<Record<string, number>>;

/** What a vote came to. */
export interface Standing {
  readonly total: number;
  /** Those with the most hands: several when level, none when nobody voted. */
  readonly first: readonly string[];
  /** Those with the most hands after them; none when all hands went to the first. */
  readonly second: readonly string[];
}

export const handsFor = (counts: Counts, option: string): number =>
  Object.hasOwn(counts, option) ? (counts[option] ?? 0) : 0;

/** `options` in the order shown, which is the order of those that are level. */
export function standingOf(options: readonly string[], counts: Counts): Standing {
  const hands = options.map((option) => handsFor(counts, option));
  const having = (many: number) => (many > 0 ? options.filter((_, at) => hands[at] === many) : []);
  const most = Math.max(0, ...hands);
  const next = Math.max(0, ...hands.filter((each) => each < most));
  return { total: hands.reduce((sum, each) => sum + each, 0), first: having(most), second: having(next) };
}

/** The votes with one more; the same decision voted on again counts as it was last. */
export function withVote(votes: readonly Vote[] | undefined, turn: number, counts: Counts): Vote[] {
  return [...(votes ?? []).filter((each) => each.turn < turn), { turn, counts: { ...counts } }];
}
