import { at, SAMPLE_RATE, type Signal, silence } from './signal.ts';

export interface Space {
  /** Time until the reverberation has fallen by 60 dB. */
  readonly seconds: number;
  /** How fast the treble dies: 0 hard walls, 0.9 curtains. */
  readonly damping: number;
  /** Distance between the walls, against a room of some ten metres. */
  readonly size?: number;
}

/** Mutually prime delays in samples (23 to 61 ms): no two lines ring together. */
const DELAYS = [1109, 1297, 1511, 1747, 1999, 2281, 2609, 2927] as const;
/** Short delays that smear a click before it reaches the walls: else its first echoes are counted one by one. */
const SMEAR = [113, 229, 389, 601] as const;
const SMEAR_GAIN = 0.6;
/** A loop is heard before it counts until its reverberation has fallen by 100 dB. */
const FORGOTTEN = 100 / 60;

/** An all-pass: the same spectrum, spread out in time. */
function smeared(signal: Signal, delay: number): Signal {
  // What is inside at i went in at i - delay.
  const inside = new Float64Array(signal.length + delay);
  const out = new Float64Array(signal.length);
  for (let i = 0; i < signal.length; i++) {
    const late = at(inside, i);
    const now = at(signal, i) + SMEAR_GAIN * late;
    inside[i + delay] = now;
    out[i] = late - SMEAR_GAIN * now;
  }
  return out;
}

/**
 * A feedback network of eight damped delays, joined by a Householder matrix, which keeps energy. Worked out in blocks
 * no longer than the shortest delay: within one, nothing comes back yet.
 */
function reverberate(signal: Signal, { seconds, damping, size = 1 }: Space): Signal {
  const source = SMEAR.reduce(smeared, signal);
  const lines = DELAYS.map((samples) => {
    const delay = Math.round(samples * size);
    const gain = 10 ** ((-3 * delay) / (seconds * SAMPLE_RATE));
    return { past: new Float64Array(signal.length + delay), delay, gain, dull: 0 };
  });
  const block = Math.min(...lines.map(({ delay }) => delay));
  const out = new Float64Array(signal.length);
  const shared = new Float64Array(block);
  for (let start = 0; start < signal.length; start += block) {
    const end = Math.min(start + block, signal.length);
    shared.fill(0);
    let sign = 0.35;
    for (const line of lines) {
      // What went in at i - delay lies at i: it is damped in place, and its answer goes in at i + delay.
      const { past } = line;
      const keep = (1 - damping) * line.gain;
      let dull = line.dull;
      for (let i = start; i < end; i++) {
        dull = damping * dull + keep * at(past, i);
        past[i] = dull;
        shared[i - start] = at(shared, i - start) + dull;
        out[i] = at(out, i) + sign * dull;
      }
      line.dull = dull;
      sign = -sign;
    }
    for (const { past, delay } of lines) {
      for (let i = start; i < end; i++) {
        past[i + delay] = at(source, i) + at(past, i) - (2 / lines.length) * at(shared, i - start);
      }
    }
  }
  return out;
}

/** The reverberation alone, of a sound that starts and ends; the answer is longer by the tail. */
export function tail(signal: Signal, space: Space): Signal {
  const long = silence(signal.length / SAMPLE_RATE + space.seconds);
  long.set(signal);
  return reverberate(long, space);
}

/** The reverberation alone, of a loop: its end rings into its beginning. */
export function tailAround(loop: Signal, space: Space): Signal {
  const lead = Math.min(loop.length, Math.ceil(space.seconds * FORGOTTEN * SAMPLE_RATE));
  const longer = new Float64Array(lead + loop.length);
  longer.set(loop.subarray(loop.length - lead));
  longer.set(loop, lead);
  return reverberate(longer, space).slice(lead);
}

/** A sound that starts and ends, in a room: as long as it was, so what it rings on for must be left at its end. */
export function inRoom(dry: Signal, wet: number, space: Space): Signal {
  const rung = tail(dry, space);
  return dry.map((sample, i) => sample + wet * at(rung, i));
}
