import { between, type Random } from '../noise.ts';
import { placeAround, SAMPLE_RATE, type Signal, silence, unitPower } from '../signal.ts';
import { phrase, type Speaker } from '../voice.ts';

/**
 * People talking, as a loop: phrases nobody can make out. All equally loud and with few gaps (`rest`, in seconds): a
 * single voice that stood out would give the loop away each time it came round.
 */
export function company(
  seconds: number,
  next: Random,
  speakers: readonly Speaker[],
  rest: readonly [number, number] = [0.2, 1.1],
): Signal {
  const loop = silence(seconds);
  for (const speaker of speakers) {
    // Everybody begins somewhere else in the loop, so that no moment of it is the beginning.
    let time = between(next, 0, seconds);
    const end = time + seconds - 1;
    while (time < end) {
      const hz = speaker.hz * between(next, 0.95, 1.05);
      const words = phrase(next, { ...speaker, hz }, 3 + Math.floor(next() * 5));
      placeAround(loop, unitPower(words), time, between(next, 0.6, 0.85));
      time += words.length / SAMPLE_RATE + between(next, ...rest);
    }
  }
  return loop;
}

/** Men and women by their pitch. */
export function grown(...pitches: readonly number[]): Speaker[] {
  return pitches.map((hz) => ({ hz, tract: hz > 150 ? 1.16 : 1 }));
}
