/** Compressors as Web Audio has them, without the loudness they add. */

/**
 * Chrome and Firefox make a compressor louder by (gain at full scale)^-0.6, as the specification says. What only holds
 * peaks back must not: this takes it back. True without a knee.
 */
export function makeUpCorrection(thresholdDb: number, ratio: number): number {
  const fullScaleDb = thresholdDb - thresholdDb / ratio;
  return 10 ** ((fullScaleDb * 0.6) / 20);
}

/** Before the master's 60 % (-4.4 dB): most peaks end a little above this, and so below -3 dBTP. */
const LIMIT = { threshold: -1.5, ratio: 20 } as const;
/** The rest, which came too fast or too loud for it, is bent: straight up to the first, never above the second. */
const BEND = { from: 0.9, to: 1 } as const;
/** What goes into the bend at most; beyond it is as loud as that. */
const BEND_RANGE = 4;
/** For comfort: the crest of a sudden sound is held back, the rest of it passes. */
const SOFTEN = { threshold: -18, ratio: 2 } as const;

export interface Shaper {
  readonly input: AudioNode;
  readonly output: AudioNode;
}

/** A sample after the bend: itself while it is small, and less and less of what is above. */
export function bent(sample: number): number {
  const size = Math.abs(sample);
  if (size <= BEND.from) return sample;
  const room = BEND.to - BEND.from;
  return Math.sign(sample) * (BEND.from + room * Math.tanh((size - BEND.from) / room));
}

/** Keeps everything below -3 dBTP once the master is at its default. */
export function limiter(context: BaseAudioContext): Shaper {
  const input = new DynamicsCompressorNode(context, { ...LIMIT, knee: 0, attack: 0.003, release: 0.25 });
  const correction = new GainNode(context, {
    gain: makeUpCorrection(LIMIT.threshold, LIMIT.ratio) / BEND_RANGE,
  });
  const points = 4097;
  const curve = new Float32Array(points).map((_, i) => bent(((2 * i) / (points - 1) - 1) * BEND_RANGE));
  // Oversampled: a peak between two samples is a peak, too.
  const output = new WaveShaperNode(context, { curve, oversample: '4x' });
  input.connect(correction).connect(output);
  return { input, output };
}

/** Rounds sudden sounds while it is on; while off it lets them through as they are. */
export function softener(context: BaseAudioContext): Shaper & { set(on: boolean): void } {
  const input = new DynamicsCompressorNode(context, {
    threshold: SOFTEN.threshold,
    ratio: 1,
    knee: 0,
    attack: 0.002,
    release: 0.08,
  });
  const output = new GainNode(context);
  input.connect(output);
  return {
    input,
    output,
    set(on) {
      const ratio = on ? SOFTEN.ratio : 1;
      input.ratio.value = ratio;
      output.gain.value = makeUpCorrection(SOFTEN.threshold, ratio);
    },
  };
}
