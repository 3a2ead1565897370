import { chirp } from '../cues/scanner.ts';
import { rolling } from '../cues/trolley.ts';
import { bandPass, highPass, lowPass } from '../filter.ts';
import { between, type Random, random, scatter } from '../noise.ts';
import { blend, placeAround, type Signal, shape, silence } from '../signal.ts';
import { strike } from '../tone.ts';
import { air } from './air.ts';
import { company, grown } from './company.ts';
import { far } from './far.ts';

/** Steel, concrete, a ceiling nobody sees. */
const STORE = { seconds: 1.9, damping: 0.4, size: 2 } as const;

/** A large shop behind its returns desk: many people, trolleys, tills far off, music of which the bass is left. */
export function returnsDesk(seconds: number): Signal {
  const next = random(23);
  const crowd = company(
    seconds,
    next,
    grown(98, 107, 115, 121, 130, 142, 168, 179, 186, 197, 208, 222),
    [0.2, 1.4],
  );
  return blend(
    [plant(seconds, next), 0.55],
    [far(crowd, { space: STORE, direct: 0.16, low: 330, high: 1700 }), 0.5],
    [far(music(seconds), { space: STORE, direct: 0.5, low: 48, high: 210 }), 0.5],
    [far(trolleys(seconds, next), { space: STORE, direct: 0.3, low: 350, high: 3000 }), 0.19],
    [far(tills(seconds, next), { space: STORE, direct: 0.25, low: 900, high: 2400 }), 0.06],
  );
}

/** Air conditioning on a roof, chillers along a wall. */
function plant(seconds: number, next: Random): Signal {
  return air(seconds, next, [
    { through: [highPass(45), lowPass(95)], gain: 0.6 },
    { through: [bandPass(760, 0.5)], gain: 0.26 },
    { through: [highPass(1200), lowPass(3000, 0.5), lowPass(4600)], gain: 0.16 },
  ]);
}

/** Eight beats of bass and a soft drum; what else the song has does not come this far. */
const BASS = [55, 0, 55, 65.41, 0, 49, 49, 61.74] as const;
const BEATS_A_MINUTE = 100;

function music(seconds: number): Signal {
  const loop = silence(seconds);
  const beats = Math.round((seconds * BEATS_A_MINUTE) / 60 / BASS.length) * BASS.length;
  for (let k = 0; k < beats; k++) {
    const time = (k * seconds) / beats;
    const hz = BASS[k % BASS.length] ?? 0;
    if (hz > 0) {
      const note = strike({ seconds: 0.6, hz, decay: 0.3, attack: 0.03, harmonics: [1, 0.7, 0.25] });
      placeAround(loop, note, time, 0.8);
    }
    if (k % 2 === 0) {
      const drum = strike({
        seconds: 0.3,
        hz: 96,
        endHz: 52,
        glide: 0.03,
        decay: 0.09,
        attack: 0.012,
        harmonics: [1, 0.3],
      });
      placeAround(loop, drum, time, 0.7);
    }
  }
  return loop;
}

/** Wire baskets on wheels, in the aisles and at the door. */
function trolleys(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 5, next, 0.6)) {
    const length = between(next, 5, 8);
    const wheels = rolling(next, length, { turns: between(next, 3, 4.2), loose: 1, wire: 0.9 });
    placeAround(
      loop,
      shape(wheels, (t) => Math.sin((Math.PI * t) / length) ** 2),
      time,
      between(next, 0.7, 1),
    );
  }
  return loop;
}

/** Three tills, each with its own note. */
function tills(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const [hz, count] of [
    [1510, 9],
    [1640, 11],
    [1765, 8],
  ] as const) {
    for (const time of scatter(seconds, count, next, 1.2)) {
      placeAround(loop, chirp(hz), time, between(next, 0.5, 0.8));
    }
  }
  return loop;
}
