/**
 * How the figure and the light get from one scene to the next. A scene says what should be so; acting says what
 * shows on the way there. Pure: both back-ends draw the same acting.
 */
import { born, type Life, live, vital } from './life.ts';
import type { Scene } from './stage.ts';

export type Motion = 'full' | 'reduced';

export interface Acting {
  /** The arousal that the body shows. */
  readonly arousal: number;
  /** Milliseconds of stillness left before an outburst; 0 when there is none. */
  readonly still: number;
  /** The tension that the light shows. */
  readonly tension: number;
  /** How large the figure is: nearer is larger. */
  readonly size: number;
  /** Pixels of the picture: where the body's weight is on its way to. */
  readonly shift: { readonly x: number; readonly y: number };
  /** How much of the figure is seen: 0 while they are gone, 1 while they are here. */
  readonly there: number;
  readonly life: Life;
}

/** A rise of this much at once is an outburst: they hold still first, and then it is there. */
const outburst = 18;
const stillness = 600;

/** Points a second: up within a breath or two, down much slower. */
const rising = 14;
const falling = 6;

/** Of the whole range, a second. A full change of light takes well over a second, so nothing can flash. */
const darkening = 0.55;
const lightening = 0.3;
const lettingGo = 0.16;

/** Of its own size, a second. */
const stepping = 0.07;

/** Milliseconds in which someone comes into the picture, or is gone from it. */
const coming = 400;

export function enter(scene: Scene, seed: number, motion: Motion): Acting {
  return {
    arousal: scene.arousal,
    still: 0,
    tension: tensionOf(scene),
    size: sizeOf(scene, motion),
    shift: { x: 0, y: 0 },
    there: thereOf(scene),
    life: born(seed),
  };
}

/**
 * Acting some milliseconds on. With reduced motion the body is simply as it should be; the light still eases, and
 * they still fade in and out.
 */
export function act(acting: Acting, ms: number, scene: Scene, motion: Motion): Acting {
  const rate = scene.released ? lettingGo : lightening;
  const light = toward(acting.tension, tensionOf(scene), ms, darkening, rate);
  const there = toward(acting.there, thereOf(scene), ms, 1000 / coming, 1000 / coming);
  if (motion === 'reduced') {
    return {
      ...acting,
      arousal: scene.arousal,
      still: 0,
      tension: light,
      size: 1,
      shift: { x: 0, y: 0 },
      there,
    };
  }
  // Nobody sees them change while they are gone: they come in as they are by then.
  const unseen = acting.there === 0;
  const { arousal, still } = unseen ? { arousal: scene.arousal, still: 0 } : hold(acting, ms, scene.arousal);
  const size = sizeOf(scene, motion);
  const life = live(acting.life, ms, { arousal, speaking: scene.speaking, still: still > 0 });
  const wanted = vital(life).shift;
  const nearer = 1 - Math.exp(-ms / 160);
  return {
    arousal,
    still,
    tension: light,
    size: unseen ? size : toward(acting.size, size, ms, stepping, stepping),
    shift: {
      x: acting.shift.x + (wanted.x - acting.shift.x) * nearer,
      y: acting.shift.y + (wanted.y - acting.shift.y) * nearer,
    },
    there,
    life,
  };
}

function hold(acting: Acting, ms: number, target: number): Pick<Acting, 'arousal' | 'still'> {
  if (target - acting.arousal < outburst) {
    return { arousal: toward(acting.arousal, target, ms, rising, falling), still: 0 };
  }
  const left = (acting.still > 0 ? acting.still : stillness) - ms;
  return left > 0 ? { arousal: acting.arousal, still: left } : { arousal: target, still: 0 };
}

/** True once nothing but life itself would move. */
export function arrived(acting: Acting, scene: Scene, motion: Motion): boolean {
  return (
    acting.arousal === scene.arousal &&
    acting.tension === tensionOf(scene) &&
    acting.size === sizeOf(scene, motion) &&
    acting.there === thereOf(scene)
  );
}

const thereOf = (scene: Scene): number => (scene.stance === 'gone' ? 0 : 1);

/** Once it is over the room opens, whatever is left of the tension. */
const tensionOf = (scene: Scene): number => (scene.released ? 0 : scene.tension);

function sizeOf(scene: Scene, motion: Motion): number {
  if (motion === 'reduced') return 1;
  if (scene.distance === 'near') return 1.06;
  if (scene.distance === 'far') return 0.955;
  if (scene.distance === null && scene.stance === 'closer') return 1.05;
  if (scene.distance === null && scene.stance === 'forward') return 1.025;
  if (scene.distance === null && scene.stance === 'back') return 0.97;
  return 1;
}

/** `up` and `down` are amounts a second. */
function toward(from: number, to: number, ms: number, up: number, down: number): number {
  if (to > from) return Math.min(to, from + (up * ms) / 1000);
  return Math.max(to, from - (down * ms) / 1000);
}
