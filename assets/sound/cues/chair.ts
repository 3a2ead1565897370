import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, white } from '../noise.ts';
import { at, blend, fade, place, SAMPLE_RATE, type Signal, shape, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';

/** Metal legs pushed back over vinyl: stick and slip in a train of jittered pulses, heard through the frame. */
export function chair(): Signal {
  const next = random(32);
  const sound = silence(1.3);
  place(sound, scrape(0.42, 62, 118), 0.05, 1);
  place(sound, scrape(0.2, 96, 70), 0.55, 0.55);
  const wet = tail(sound, { seconds: 0.7, damping: 0.4 }).subarray(0, sound.length);
  return fade(through(blend([sound, 1], [wet, 0.35]), highPass(110), lowPass(3600)), 0.01, 0.3);

  function scrape(seconds: number, from: number, to: number): Signal {
    const slips = silence(seconds);
    let time = 0;
    while (time < seconds) {
      const i = Math.floor(time * SAMPLE_RATE);
      slips[i] = at(slips, i) + between(next, 0.5, 1);
      const rate = from + (to - from) * (time / seconds);
      time += between(next, 0.75, 1.25) / rate;
    }
    const rub = unitPower(white(seconds, next));
    const source = blend([unitPower(slips), 1], [rub, 0.12]);
    const frame = [
      [290, 6, 0.9],
      [455, 9, 1],
      [780, 12, 0.8],
      [1240, 14, 0.5],
      [1870, 12, 0.3],
    ] as const;
    const rung = blend(
      ...frame.map(([hz, q, gain]) => [unitPower(through(source, bandPass(hz, q))), gain] as const),
    );
    return shape(rung, (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 0.7);
  }
}
