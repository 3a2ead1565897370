import { lowPass, through } from './filter.ts';
import { fade, place, type Signal, silence } from './signal.ts';
import { slide, struck } from './tone.ts';

/** Options appear: a small breath upwards, hardly a tone. */
export function open(): Signal {
  const rise = slide(0.34, (t) => 294 * 2 ** (Math.min(1, t / 0.2) * (2 / 12)), 3, 2.2);
  return through(fade(rise, 0.16, 0.18), lowPass(1600));
}

/** An answer is taken: felt on wood. */
export function take(): Signal {
  const sound = silence(0.3);
  const modes = [
    [262, 1, 0.055],
    [524, 0.4, 0.04],
    [917, 0.16, 0.02],
  ] as const;
  place(sound, struck(0.28, 0.024, modes), 0.005);
  return through(fade(sound, 0.004, 0.12), lowPass(2000));
}

/** Little time is left: one soft low push, then a softer one. No call and no count. */
export function low(): Signal {
  const sound = silence(0.39);
  const push = (hz: number) =>
    struck(0.2, 0.045, [
      [hz, 1, 0.05],
      [2 * hz, 0.6, 0.04],
      [3 * hz, 0.2, 0.03],
    ]);
  place(sound, push(196), 0.005);
  place(sound, push(185), 0.18, 0.7);
  return through(fade(sound, 0.01, 0.12), lowPass(1400));
}
