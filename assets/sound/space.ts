import { at, SAMPLE_RATE, type Signal, silence } from './signal.ts';

export interface Space {
  /** Time until the reverberation has fallen by 60 dB. */
  readonly seconds: number;
  /** How fast the treble dies: 0 hard walls, 0.9 curtains. */
  readonly damping: number;
}

/** Mutually prime delays in samples (23 to 61 ms): no two lines ring together. */
const DELAYS = [1109, 1297, 1511, 1747, 1999, 2281, 2609, 2927] as const;

/** A feedback network of eight damped delays, joined by a Householder matrix, which keeps energy. */
function reverberate(signal: Signal, { seconds, damping }: Space, rounds: number): Signal {
  const lines = DELAYS.map((delay) => ({
    buffer: new Float64Array(delay),
    gain: 10 ** ((-3 * delay) / (seconds * SAMPLE_RATE)),
    dull: 0,
    position: 0,
  }));
  const out = new Float64Array(signal.length);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < signal.length; i++) {
      let sum = 0;
      let heard = 0;
      let sign = 1;
      for (const line of lines) {
        line.dull = damping * line.dull + (1 - damping) * at(line.buffer, line.position) * line.gain;
        sum += line.dull;
        heard += sign * line.dull;
        sign = -sign;
      }
      const shared = (2 / lines.length) * sum;
      const x = at(signal, i);
      for (const line of lines) {
        line.buffer[line.position] = x + line.dull - shared;
        line.position = line.position + 1 === line.buffer.length ? 0 : line.position + 1;
      }
      out[i] = heard * 0.35;
    }
  }
  return out;
}

/** The reverberation alone, of a sound that starts and ends; the answer is longer by the tail. */
export function tail(signal: Signal, space: Space): Signal {
  const long = silence(signal.length / SAMPLE_RATE + space.seconds);
  long.set(signal);
  return reverberate(long, space, 1);
}

/** The reverberation alone, of a loop: twice round, so that the end rings into the beginning. */
export function tailAround(loop: Signal, space: Space): Signal {
  return reverberate(loop, space, 2);
}
