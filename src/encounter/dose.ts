/** How much pressure a run was played under: the same decisions under less are another exercise. Pure. */
import * as v from 'valibot';

/** What of the sound tightens with the person. */
const layers = ['drone', 'strings', 'high-strings', 'heart', 'roughness'] as const;

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const DoseSchema = v.object({
  /** The highest tension that was shown, 0 to 1, with the learner's own ceiling already taken off. */
  highest: unit,
  /** Mean over the moments of the tension that was on when each was answered. */
  mean: unit,
  /** How many moments `mean` is of. */
  moments: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the learner allowed at the latest moment. */
  allowed: v.object({
    /** Multiple of the usual window, or no clock at all. */
    clock: v.union([v.literal('off'), v.pipe(v.number(), v.gtValue(0))]),
    /** Sound of tension: loudness 0 to 1, 0 with the sound off. */
    tensionSound: unit,
    /** Which of its layers might be heard; absent, as the next two are, in records from before they were kept. */
    layers: v.optional(v.array(v.picklist(layers))),
    /** The murmur under lines: loudness 0 to 1, 0 with the sound off. */
    voices: v.optional(unit),
    /** Whether sensory-safe was on, and whether all of it still was. */
    sensorySafe: v.optional(v.picklist(['off', 'on', 'changed'])),
    /** The most that picture and sound might tighten. */
    ceiling: unit,
    /** As set; 'system' is whatever the device asked for. */
    motion: v.picklist(['system', 'full', 'reduced']),
  }),
});
export type Dose = v.InferOutput<typeof DoseSchema>;

/** The dose after one more moment. `answeredAt` and `peak` are tensions of 0 to 1; `peak` is the highest since the last. */
export function dosed(
  before: Dose | undefined,
  { answeredAt, peak, allowed }: { answeredAt: number; peak: number; allowed: Dose['allowed'] },
): Dose {
  const moments = (before?.moments ?? 0) + 1;
  const mean = ((before?.mean ?? 0) * (moments - 1) + answeredAt) / moments;
  return {
    highest: fine(Math.max(before?.highest ?? 0, peak, answeredAt)),
    mean: fine(mean),
    moments,
    allowed,
  };
}

/** Four decimals: a record is text. */
const fine = (value: number): number => Math.round(value * 10_000) / 10_000;
