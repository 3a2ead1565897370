import { unit } from './layers.ts';

/** How strongly each layer is heard, in steps a listener would put into words. 0 is not at all. */
export interface Heard {
  readonly room: number;
  readonly drone: number;
  readonly pad: number;
  readonly cluster: number;
  readonly strain: number;
  readonly heart: number;
}

type Layer = keyof Heard;

/** The tension at which each step begins. */
const STEPS: Readonly<Record<Layer, readonly number[]>> = {
  room: [0.5, 0.85],
  drone: [0.22, 0.65],
  pad: [0.35],
  cluster: [0.58],
  strain: [0.78],
  heart: [0.45, 0.62, 0.82],
};

/** A step is left only when tension has gone this far back, so that captions do not flicker. */
const HOLD = 0.07;

const RISING: Readonly<Record<Layer, readonly string[]>> = {
  room: ['room sounds turn dull', 'the room seems far away'],
  drone: ['low drone', 'low drone, louder'],
  pad: ['low strings'],
  cluster: ['strings, close and uneasy'],
  strain: ['strings, high and thin'],
  heart: ['heartbeat, slow', 'heartbeat, faster', 'heartbeat, pounding'],
};

/** Said on arriving at a step from above; the first is for the layer falling silent. */
const FALLING: Readonly<Record<Layer, readonly string[]>> = {
  room: ['room sounds come back', 'the room comes nearer'],
  drone: ['drone fades', 'drone, softer'],
  pad: ['strings fade'],
  cluster: ['strings ease'],
  strain: ['high strings fade'],
  heart: ['heartbeat fades', 'heartbeat, slow', 'heartbeat, slowing'],
};

/** The most telling first: what is in the body, then around it. */
const ORDER: readonly Layer[] = ['heart', 'strain', 'cluster', 'pad', 'drone', 'room'];

/** More than two things in one caption cannot be read beside speech. */
const AT_ONCE = 2;

/** At rest: the room, and nothing else. */
export const QUIET: Heard = { room: 0, drone: 0, pad: 0, cluster: 0, strain: 0, heart: 0 };

function step(starts: readonly number[], tension: number, before: number): number {
  return starts.filter((start, k) => tension >= (k < before ? start - HOLD : start)).length;
}

/** What is heard at a tension of 0 to 1, given what was heard before. `smooth`: nothing rough or shrill is played. */
export function heard(tension: number, before: Heard, smooth = false): Heard {
  const t = unit(tension);
  return {
    room: step(STEPS.room, t, before.room),
    drone: step(STEPS.drone, t, before.drone),
    pad: step(STEPS.pad, t, before.pad),
    cluster: step(STEPS.cluster, t, before.cluster),
    strain: smooth ? 0 : step(STEPS.strain, t, before.strain),
    heart: step(STEPS.heart, t, before.heart),
  };
}

/** The words for a change, or nothing when nobody would notice one. */
export function captionFor(before: Heard, now: Heard): string | undefined {
  const words = ORDER.flatMap((layer) => {
    const [from, to] = [before[layer], now[layer]];
    if (to === from) return [];
    return (to > from ? RISING[layer][to - 1] : FALLING[layer][to]) ?? [];
  });
  return words.length === 0 ? undefined : `[${words.slice(0, AT_ONCE).join('; ')}]`;
}
