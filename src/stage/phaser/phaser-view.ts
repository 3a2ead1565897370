/** The stage on Phaser 4: this file and its folder are loaded only when it is wanted. */
import type { Motion } from '../acting.ts';
import { type Drawing, samePlacing } from '../drawing.ts';
import { framing } from '../framing.ts';
import type { Cast, Pictures } from '../pictures.ts';
import { pulseOf } from '../pulse.ts';
import { type Surround, surround } from '../surround.ts';
import { lively, living, type View } from '../view.ts';
import { type Body, bodyIn } from './body.ts';
import { build, type Put, place } from './build.ts';
import { fadeOn } from './fading.ts';
import { type Running, startGame } from './game.ts';
import { qualityFrom } from './quality.ts';
import { texturesOf } from './textures.ts';

export interface PhaserTerms {
  /** Told once that this machine is better served without Phaser, and why. */
  readonly giveUp: (reason: string) => void;
  /** Whether to give up where thirty drawings a second cannot be had. */
  readonly whenSlow: boolean;
  /** With every frame of the browser's, to measure by. */
  readonly drawings: 'all' | undefined;
}

/** Milliseconds that lost graphics are waited for. */
const patience = 3000;

/** Rejects when Phaser cannot draw here. */
export async function openPhaser(host: HTMLElement, pictures: Pictures, terms: PhaserTerms): Promise<View> {
  const slot = host.ownerDocument.createElement('div');
  const around = surround(host, slot);
  try {
    return phaserView(host, await startGame(slot), around, pictures, terms);
  } catch (error) {
    around.destroy();
    throw error;
  }
}

function phaserView(
  host: HTMLElement,
  game: Running,
  around: Surround,
  pictures: Pictures,
  { giveUp, whenSlow, drawings }: PhaserTerms,
): View {
  const { scene } = game;
  const camera = scene.cameras.main.setOrigin(0, 0);
  const textures = texturesOf(scene.textures, pictures);
  const quality = qualityFrom(window.devicePixelRatio);
  const pulse = pulseOf();
  let cast: Cast | null = null;
  let up: Put | null = null;
  let bodies: Body[] = [];
  let last: Drawing | null = null;
  let motion: Motion = 'full';
  let wanted = living;
  let lost: ReturnType<typeof setTimeout> | null = null;

  function reframe(): void {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
    const sharpness = quality.sharpness(width, height);
    game.resize(Math.round(width * sharpness), Math.round(height * sharpness));
    if (!cast) return;
    const { scale, left, top } = framing([width, height], cast.room.size, cast.room.focus);
    camera.setZoom(scale * sharpness).setScroll(-left / scale, -top / scale);
    game.render();
  }
  const watch = new ResizeObserver(reframe);
  watch.observe(host);

  game.onLoss(
    () => {
      lost ??= setTimeout(() => giveUp('the graphics were lost'), patience);
    },
    () => {
      if (lost !== null) clearTimeout(lost);
      lost = null;
      game.render();
    },
  );

  function clear(): void {
    for (const body of bodies) body.destroy();
    up?.destroy();
    [bodies, up, last] = [[], null, null];
    textures.clear();
  }

  function drawBody({ body: holder }: Put, drawing: Drawing, ms: number): boolean {
    const { frame, there, breath, tremor } = drawing;
    holder.setVisible(there > 0);
    if (there === 0) return false;
    const base = cast?.figureBase ?? '';
    if (bodies.at(-1)?.frame !== frame) bodies.push(bodyIn(holder, textures, frame, (image) => base + image));
    for (const each of bodies) {
      each.lay(each.frame === frame ? drawing.patches : [], breath, tremor);
      each.dim(drawing.light.dim);
    }
    const faded = fadeOn(bodies, ms, motion);
    bodies = faded.bodies;
    holder.setAlpha(there);
    place(holder, drawing.body);
    return faded.fading;
  }

  function hear(ms: number): void {
    if (drawings === 'all') {
      pulse.every(0);
      return;
    }
    const verdict = quality.heard(ms, 1000 / wanted);
    if (verdict === 'fewer pixels') reframe();
    if (verdict === 'too slow' && whenSlow) giveUp('fewer than thirty drawings a second');
    pulse.every(quality.trying ? 0 : 1000 / wanted);
  }

  return {
    kind: 'phaser',
    put(next) {
      clear();
      cast = next;
      up = build(scene, textures, pictures, next);
      reframe();
    },
    draw(drawing, ms) {
      if (!up) return false;
      const fading = drawBody(up, drawing, ms);
      drawRoom(up, drawing, last);
      if (drawing.light !== last?.light) around.tension(drawing.light.tension);
      last = drawing;
      wanted = drawing.busy || fading ? lively : living;
      return fading;
    },
    painted() {
      game.render();
      return new Promise((resolve) => requestAnimationFrame(() => resolve()));
    },
    inset: (shown) => around.inset(shown),
    motion(next) {
      motion = next;
      around.motion(next);
    },
    run(tick) {
      pulse.run((ms) => {
        tick(ms);
        if (lost !== null) return;
        game.render();
        hear(ms);
      });
    },
    rest: () => pulse.rest(),
    destroy() {
      pulse.rest();
      if (lost !== null) clearTimeout(lost);
      watch.disconnect();
      clear();
      game.close();
      around.destroy();
    },
  };
}

/** What has not changed since the last drawing is left alone. */
function drawRoom(
  { back, counter, front, lights, sprites }: Put,
  drawing: Drawing,
  last: Drawing | null,
): void {
  const { light } = drawing;
  const steady = light === last?.light;
  lights.room.show(light.lights, steady);
  lights.desk.show(light.lights, steady);
  if (!last || !samePlacing(drawing.back, last.back)) place(back, drawing.back);
  if (!last || !samePlacing(drawing.front, last.front)) place(front, drawing.front);
  if (counter) {
    counter.setVisible(drawing.counter > 0);
    if (drawing.counter > 0) {
      counter.setAlpha(drawing.counter);
      lights.counter?.show(light.lights, steady);
      place(counter, drawing.back);
    }
  }
  if (drawing.sprites.length === 0) return;
  sprites().forEach((images, index) => {
    const shown = drawing.sprites[index];
    if (shown) for (const image of images) image.show(shown, light.dim);
  });
}
