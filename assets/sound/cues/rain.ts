import { around, bandPass, highPass, lowPass } from '../filter.ts';
import { type Random, random, sparks, white } from '../noise.ts';
import { blend, fade, type Signal, shape, unitPower } from '../signal.ts';

/** Rain against a window, as a loop: a wash outside, drops on the pane. */
export function rainfall(seconds: number, next: Random): Signal {
  const wash = around(white(seconds, next), highPass(350), lowPass(2800, 0.5));
  const drop = (perSecond: number, hz: number, q: number) =>
    unitPower(around(sparks(seconds, perSecond, next), bandPass(hz, q)));
  const drops = unitPower(blend([drop(60, 1350, 7), 1], [drop(30, 2400, 9), 0.6], [drop(12, 620, 8), 0.8]));
  return blend([unitPower(wash), 0.62], [drops, 0.38]);
}

/** A gust of rain: it comes and goes. */
export function rain(): Signal {
  const gusts = (t: number) => 1 + 0.25 * Math.sin(1.7 * t) + 0.15 * Math.sin(4.1 * t + 1);
  return fade(shape(rainfall(6, random(37)), gusts), 1.4, 2.2);
}
