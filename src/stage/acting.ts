/**
 * How the figure and the light get from one scene to the next. A scene says what should be so; acting says what
 * shows on the way there. Pure: both back-ends draw the same acting.
 */
import { sizeOf, zoomOf } from './distance.ts';
import type { Posture } from './figure.ts';
import { born, type Life, live, type Mood } from './life.ts';
import { type Signs, signsOf } from './signs.ts';
import type { Scene } from './stage.ts';
import { paceOf, type Spot, shiftOf } from './weight.ts';

export type Motion = 'full' | 'reduced';

/** What acting has to keep to. */
export interface Terms {
  readonly posture: Posture;
  readonly motion: Motion;
  /** The tensions whose light can be shown with the pictures that are here. */
  readonly reach: { readonly from: number; readonly to: number };
}

export interface Acting {
  /** The arousal that the body shows. */
  readonly arousal: number;
  /** Milliseconds of stillness left before an outburst; 0 when there is none. */
  readonly still: number;
  /** The tension that the light shows. */
  readonly tension: number;
  /** How large the figure is: nearer is larger. */
  readonly size: number;
  /** 0 at a counter to 1 on their feet. */
  readonly standing: number;
  /** How large the room is, about where the figure is. */
  readonly zoom: number;
  /** Pixels of the picture: where the body's weight is on its way to, and where pacing has brought it. */
  readonly shift: Spot;
  readonly pace: number;
  /** How much of the figure is seen: 0 while they are gone, 1 while they are here. */
  readonly there: number;
  /** How much shows of these, 0 to 1. */
  readonly pale: number;
  readonly tears: number;
  readonly trembling: number;
  readonly life: Life;
  /** True while something of this is still on its way: more than life itself moves. */
  readonly moving: boolean;
}

/** A rise of this much at once is an outburst: they hold still first, and then it is there. */
const outburst = 18;
const stillness = 600;

/** Points a second: up within a breath or two, down much slower. */
const rising = 14;
const falling = 5;

/** Of the whole range, a second. A full change of light takes well over a second, so nothing can flash. */
const darkening = 0.55;
const lightening = 0.3;
const lettingGo = 0.16;

/** Of its own size, a second: a step towards you takes about one; leaning over a counter is slower. */
const stepping = { standing: 0.16, counter: 0.07 } as const;

/** Of the room's size, a second: the whole of it takes more than one, so that nobody feels moved. */
const opening = 0.017;

/** Milliseconds in which somebody comes into the picture, or is gone from it; gets up; loses colour, or wells up. */
const coming = 400;
const gettingUp = 250;
const paling = 900;
const trembling = 500;

/** Milliseconds after which a shift of weight, and a step of pacing, is nearly over. */
const shifting = 160;
const walking = 420;

const nowhere: Spot = { x: 0, y: 0 };

export function enter(scene: Scene, seed: number, terms: Terms): Acting {
  return {
    arousal: scene.arousal,
    still: 0,
    ...wanted(scene, signsOf(scene, scene.arousal), terms),
    shift: nowhere,
    pace: 0,
    life: born(seed),
    moving: true,
  };
}

/** What eases, but for arousal and the movements that never end. */
type Eased = Pick<
  Acting,
  'tension' | 'size' | 'standing' | 'zoom' | 'there' | 'pale' | 'tears' | 'trembling'
>;

/** Where a scene wants it. */
function wanted(scene: Scene, signs: Signs, { posture, motion, reach }: Terms): Eased {
  // Once it is over the room opens, whatever is left of the tension.
  const tension = scene.released ? 0 : scene.tension;
  return {
    tension: Math.min(reach.to, Math.max(reach.from, tension)),
    size: motion === 'reduced' ? 1 : sizeOf(scene, posture),
    standing: posture === 'standing' ? 1 : 0,
    zoom: motion === 'reduced' ? 1 : zoomOf(scene),
    there: scene.stance === 'gone' ? 0 : 1,
    pale: signs.pale ? 1 : 0,
    tears: signs.tears ? 1 : 0,
    trembling: signs.tremor && motion === 'full' ? 1 : 0,
  };
}

/**
 * Acting some milliseconds on. With reduced motion the body is simply as it should be; the light still eases, and
 * what comes or goes still fades.
 */
export function act(acting: Acting, ms: number, scene: Scene, terms: Terms): Acting {
  const full = terms.motion === 'full';
  // Nobody sees them change while they are gone: they come in as they are by then.
  const unseen = acting.there === 0;
  const { arousal, still } =
    full && !unseen ? hold(acting, ms, scene.arousal) : { arousal: scene.arousal, still: 0 };
  const signs = signsOf(scene, arousal);
  const to = wanted(scene, signs, terms);
  const life = full ? live(acting.life, ms, moodOf(scene, arousal, signs.stare, still > 0)) : acting.life;
  const { seed, weight } = life;
  const seconds = ms / 1000;
  const lighter = scene.released ? lettingGo : lightening;
  const eased: Eased = {
    tension: toward(acting.tension, to.tension, seconds * darkening, seconds * lighter),
    size: full && !unseen ? toward(acting.size, to.size, seconds * stepping[terms.posture]) : to.size,
    standing: full ? toward(acting.standing, to.standing, ms / gettingUp) : to.standing,
    zoom: full ? toward(acting.zoom, to.zoom, seconds * opening) : to.zoom,
    there: toward(acting.there, to.there, ms / coming),
    pale: toward(acting.pale, to.pale, ms / paling),
    tears: toward(acting.tears, to.tears, ms / paling),
    trembling: toward(acting.trembling, to.trembling, full ? ms / trembling : 1),
  };
  const pacing = scene.stance === 'pacing' ? paceOf(weight, seed) : 0;
  return {
    arousal,
    still,
    ...eased,
    shift: full ? near(acting.shift, shiftOf(weight, seed), ms) : nowhere,
    pace: full ? follow(acting.pace, pacing, ms, walking) : 0,
    life,
    moving: arousal !== scene.arousal || differ(eased, to),
  };
}

const differ = (eased: Eased, to: Eased): boolean =>
  eased.tension !== to.tension ||
  eased.size !== to.size ||
  eased.standing !== to.standing ||
  eased.zoom !== to.zoom ||
  eased.there !== to.there ||
  eased.pale !== to.pale ||
  eased.tears !== to.tears;

const moodOf = (scene: Scene, arousal: number, staring: boolean, still: boolean): Mood => ({
  arousal,
  breath: scene.breath,
  line: scene.line,
  staring,
  told: scene.gaze !== null,
  pacing: scene.stance === 'pacing',
  still,
});

function hold(acting: Acting, ms: number, target: number): Pick<Acting, 'arousal' | 'still'> {
  if (target - acting.arousal < outburst) {
    const arousal = toward(acting.arousal, target, (ms / 1000) * rising, (ms / 1000) * falling);
    return { arousal, still: 0 };
  }
  const left = (acting.still > 0 ? acting.still : stillness) - ms;
  return left > 0 ? { arousal: acting.arousal, still: left } : { arousal: target, still: 0 };
}

/** By as much as `up` or `down`, and no farther than there. */
function toward(from: number, to: number, up: number, down = up): number {
  return to > from ? Math.min(to, from + up) : Math.max(to, from - down);
}

/** Quickly at first, then ever more gently. */
const follow = (from: number, to: number, ms: number, within: number): number =>
  from + (to - from) * (1 - Math.exp(-ms / within));

const near = (from: Spot, to: Spot, ms: number): Spot => ({
  x: follow(from.x, to.x, ms, shifting),
  y: follow(from.y, to.y, ms, shifting),
});
