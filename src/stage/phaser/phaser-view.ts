/** The stage on Phaser 4: this file and its folder are loaded only when it is wanted. */
import * as Phaser from 'phaser';
import type { Drawing } from '../drawing.ts';
import { framing } from '../framing.ts';
import type { Cast, Pictures } from '../pictures.ts';
import type { View } from '../player.ts';
import { lightsAt } from '../room.ts';
import { surround } from '../surround.ts';
import { type Body, bodyOf } from './body.ts';
import { fadeOn } from './fading.ts';
import { qualityFrom } from './quality.ts';
import white from './white.png?url&no-inline';

/** Drawings a second: on ones while something is on its way, on twos while they only live. */
const lively = 24;
const living = 12;

/** Where the hands lie on the counter, in the picture: nearer and farther grow from there. */
const anchor = { x: 0.625, y: 0.93 } as const;

/** Rejects when Phaser cannot draw here. */
export async function openPhaser(host: HTMLElement, pictures: Pictures): Promise<View> {
  const slot = host.ownerDocument.createElement('div');
  const around = surround(host, slot);
  try {
    const { game, scene } = await start(slot);
    return phaserView(host, game, scene, around, pictures);
  } catch (error) {
    around.destroy();
    throw error;
  }
}

function start(parent: HTMLElement): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  // Phaser takes these two for itself, and gives nothing back.
  const { onblur, onfocus } = window;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no picture after 10 seconds')), 10_000);
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      width: 640,
      height: 360,
      backgroundColor: '#0b1320',
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      // Its own three are data: addresses, which a strict content policy forbids; without them it does not start.
      images: { default: white, missing: white, white },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { limit: lively },
      scale: { mode: Phaser.Scale.NONE },
      render: { antialias: true, powerPreference: 'low-power' },
      scene: {
        create(this: Phaser.Scene) {
          clearTimeout(late);
          Object.assign(window, { onblur, onfocus });
          game.canvas.setAttribute('aria-hidden', 'true');
          game.canvas.removeAttribute('tabindex');
          resolve({ game, scene: this });
        },
      },
    });
  });
}

function phaserView(
  host: HTMLElement,
  game: Phaser.Game,
  scene: Phaser.Scene,
  around: ReturnType<typeof surround>,
  pictures: Pictures,
): View {
  const camera = scene.cameras.main.setOrigin(0, 0);
  const quality = qualityFrom(window.devicePixelRatio);
  let cast: Cast | null = null;
  let rooms: Phaser.GameObjects.Image[] = [];
  let desks: Phaser.GameObjects.Image[] = [];
  let holder: Phaser.GameObjects.Container | null = null;
  let bodies: Body[] = [];
  let onTick: ((ms: number) => void) | null = null;

  /** The texture of a picture, made when it is first wanted. */
  function texture(address: string): string {
    if (!scene.textures.exists(address)) scene.textures.addImage(address, pictures.get(address));
    return address;
  }

  function reframe(): void {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
    const sharpness = quality.sharpness(width, height);
    game.scale.resize(Math.round(width * sharpness), Math.round(height * sharpness));
    // Phaser writes pixels here; the canvas is to be as large as its host, whatever it is drawn at.
    Object.assign(game.canvas.style, { width: '100%', height: '100%' });
    if (!cast) return;
    const { scale, left, top } = framing([width, height], cast.room.size, cast.room.focus);
    camera.setZoom(scale * sharpness).setScroll(-left / scale, -top / scale);
    game.loop.wake();
  }
  const watch = new ResizeObserver(reframe);
  watch.observe(host);

  function clear(): void {
    for (const body of bodies) body.destroy();
    for (const image of [...rooms, ...desks]) image.destroy();
    holder?.destroy();
    [bodies, rooms, desks, holder] = [[], [], [], null];
    for (const key of scene.textures.getTextureKeys()) scene.textures.remove(key);
  }

  function body(drawing: Drawing, ms: number): boolean {
    if (!cast || !holder) return false;
    const base = cast.figureBase;
    const current = bodies.at(-1);
    if (current?.frame !== drawing.frame)
      bodies.push(bodyOf(scene, holder, drawing.frame, (image) => texture(base + image)));
    for (const each of bodies) each.lay(each.frame === drawing.frame ? drawing.patches : [], drawing.breath);
    const faded = fadeOn(bodies, ms);
    bodies = faded.bodies;
    const [width, height] = cast.room.size;
    const { shift, sway, size, there } = drawing;
    holder.setAlpha(there).setVisible(there > 0);
    holder.setScale(size);
    holder.setPosition(
      width * anchor.x * (1 - size) + shift.x + sway.x * 0.4,
      height * anchor.y * (1 - size) + shift.y + sway.y * 0.4,
    );
    return faded.fading;
  }

  // Phaser's own delta is smoothed, and counts the remainder of a limited frame twice.
  let last: number | null = null;
  scene.events.on('update', (time: number) => {
    const ms = last === null ? 0 : Math.max(0, time - last);
    last = time;
    onTick?.(ms);
    if (quality.tooSlow(ms, game.loop.fpsLimit)) reframe();
    if (onTick) return;
    // Asleep only after this drawing: something may just have been put up.
    game.loop.sleep();
    last = null;
  });

  return {
    kind: 'phaser',
    put(next) {
      clear();
      cast = next;
      const middle = [next.room.size[0] / 2, next.room.size[1] / 2] as const;
      const picture = (name: string) => scene.add.image(middle[0], middle[1], texture(next.roomBase + name));
      rooms = next.room.lights.map((light) => picture(light.room));
      holder = scene.add.container(0, 0);
      desks = next.room.lights.map((light) => picture(light.desk));
      reframe();
    },
    draw(drawing, ms) {
      const fading = body(drawing, ms);
      const amounts = lightsAt(drawing.tension, rooms.length);
      const { sway } = drawing;
      const [x, y] = cast ? [cast.room.size[0] / 2, cast.room.size[1] / 2] : [0, 0];
      amounts.forEach((amount, index) => {
        // A light that the next one covers whole is not worth drawing.
        const seen = amount > 0 && (amounts[index + 1] ?? 0) < 1;
        rooms[index]
          ?.setVisible(seen)
          .setAlpha(amount)
          .setPosition(x - sway.x * 0.5, y - sway.y * 0.5);
        desks[index]
          ?.setVisible(seen)
          .setAlpha(amount)
          .setPosition(x + sway.x, y + sway.y);
      });
      around.tension(drawing.tension);
      const limit = drawing.busy || fading ? lively : living;
      // Not from inside a drawing: Phaser would then ask for the next one twice, and go on so (4.2.1).
      if (game.loop.fpsLimit !== limit) queueMicrotask(() => game.loop.setFPSLimit(limit));
      return fading;
    },
    painted() {
      game.loop.wake();
      return new Promise((resolve) => game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve()));
    },
    inset: (shown) => around.inset(shown),
    motion: (motion) => around.motion(motion),
    run(tick) {
      onTick = tick;
      game.loop.wake();
    },
    rest() {
      onTick = null;
    },
    destroy() {
      watch.disconnect();
      onTick = null;
      game.destroy(true);
      // It ends at its next drawing, and one that sleeps has none.
      game.loop.wake();
      around.destroy();
    },
  };
}
