import type { Layers } from '../../../src/sound/layers.ts';
import { around, lowPass } from '../filter.ts';
import { at, SAMPLE_RATE, type Signal, silence, TAU } from '../signal.ts';
import { render, SOURCES } from '../sounds.ts';

/** Every bed and the beat as they are before encoding, by name. */
export function renderBeds(): ReadonlyMap<string, Signal> {
  return new Map(SOURCES.filter(({ part }) => part !== 'cue').map((source) => [source.name, render(source)]));
}

/** Level of the master at its default. */
export const MASTER = 0.6;

/** The rate of the roughness in the mixer, in Hz. */
const ROUGHNESS_HZ = 68;

/**
 * What the mixer plays while its layers follow `layersAt(seconds)`, without its limiter: the same files, curves
 * and order of nodes. The room's low-pass is approximated by a blend of three fixed ones.
 */
export function mix(
  beds: ReadonlyMap<string, Signal>,
  seconds: number,
  layersAt: (seconds: number) => Layers,
): Signal {
  const bed = (name: string): Signal => {
    const found = beds.get(name);
    if (!found) throw new Error(`no bed of that name: ${name}`);
    return found;
  };
  const [drone, pad, strain, beat] = [bed('drone'), bed('pad'), bed('strain'), bed('heart')];
  const rooms = [18_000, 4_000, 900].map((hz) => ({ hz, loop: around(bed('room'), lowPass(hz)) }));
  const out = silence(seconds);
  let nextBeat = 0;
  let layers: Layers = layersAt(0);
  for (let i = 0; i < out.length; i++) {
    const t = i / SAMPLE_RATE;
    if (i % 480 === 0) layers = layersAt(t);
    const rough = 1 - layers.roughness * (0.5 - 0.5 * Math.cos(TAU * ROUGHNESS_HZ * t));
    const strings = layers.pad * at(pad, i % pad.length) + layers.strain * at(strain, i % strain.length);
    let room = 0;
    for (const [k, { loop }] of rooms.entries()) {
      room += nearness(layers.roomCutoffHz, k, rooms) * at(loop, i % loop.length);
    }
    out[i] =
      at(out, i) +
      MASTER * (layers.room * room + layers.drone * at(drone, i % drone.length) + rough * strings);
    if (t >= nextBeat) {
      for (let j = 0; j < beat.length && i + j < out.length; j++) {
        out[i + j] = at(out, i + j) + MASTER * layers.heart * at(beat, j);
      }
      nextBeat = t + 60 / layers.bpm;
    }
  }
  return out;
}

/** The weight of the k-th fixed low-pass for a cutoff between two of them, on a logarithmic scale. */
function nearness(hz: number, k: number, rooms: readonly { readonly hz: number }[]): number {
  const distance = (to: number) => Math.abs(Math.log(hz / to));
  const here = rooms[k]?.hz ?? hz;
  const neighbour = [rooms[k - 1]?.hz, rooms[k + 1]?.hz].find(
    (other) => other !== undefined && (other - hz) * (here - hz) <= 0,
  );
  if (neighbour === undefined) return here === hz ? 1 : 0;
  return Math.max(0, 1 - distance(here) / (distance(here) + distance(neighbour)));
}
