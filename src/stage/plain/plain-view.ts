/** The stage without a canvas: pictures over each other, faded by CSS. For machines without WebGL, or a slow one. */
import type { Motion } from '../acting.ts';
import { anatomyOf } from '../anatomy.ts';
import { type Drawing, samePlacing } from '../drawing.ts';
import { framing } from '../framing.ts';
import type { Cast, Pictures } from '../pictures.ts';
import { pulseOf } from '../pulse.ts';
import styles from '../stage.module.css';
import { surround } from '../surround.ts';
import { living, type View } from '../view.ts';
import { build, type Put } from './build.ts';
import { dim, piecesOf, place, showAt } from './pieces.ts';

export function plainView(host: HTMLElement, pictures: Pictures, drawings?: 'all'): View {
  const pieces = piecesOf(host.ownerDocument, pictures);
  const picture = pieces.group(styles.picture);
  const around = surround(host, picture);
  const pulse = pulseOf();
  // On twos: twelve drawings a second are what the cut look wants, and what a thin client can do.
  pulse.every(drawings === 'all' ? 0 : 1000 / living);
  let cast: Cast | null = null;
  let up: Put | null = null;
  let last: Drawing | null = null;
  let motion: Motion = 'full';

  function reframe(): void {
    if (!cast) return;
    const { size, focus } = cast.room;
    const { scale, left, top } = framing([host.clientWidth, host.clientHeight], size, focus);
    picture.style.width = `${size[0]}px`;
    picture.style.height = `${size[1]}px`;
    picture.style.transform = `translate(${left.toFixed(2)}px, ${top.toFixed(2)}px) scale(${scale.toFixed(5)})`;
  }
  const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(reframe);
  watch?.observe(host);

  return {
    kind: 'plain',
    put(next) {
      up?.poses.forget();
      cast = next;
      last = null;
      up = build(pieces, next);
      up.poses.motion(motion);
      picture.replaceChildren(up.back, up.body, ...(up.counter ? [up.counter] : []), up.front);
      reframe();
    },
    draw(drawing) {
      if (!up) return false;
      drawRoom(up, drawing, last);
      drawBody(up, drawing, last);
      if (drawing.light !== last?.light) around.tension(drawing.light.tension);
      last = drawing;
      return false;
    },
    painted: () => Promise.resolve(),
    inset: (shown) => around.inset(shown),
    motion(next) {
      motion = next;
      up?.poses.motion(next);
      around.motion(next);
    },
    run: (tick) => pulse.run(tick),
    rest: () => pulse.rest(),
    destroy() {
      pulse.rest();
      up?.poses.forget();
      [up, cast] = [null, null];
      watch?.disconnect();
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
  if (light !== last?.light) {
    lights.room.show(light.lights);
    lights.desk.show(light.lights);
  }
  if (!last || !samePlacing(drawing.back, last.back)) place(back, drawing.back);
  if (!last || !samePlacing(drawing.front, last.front)) place(front, drawing.front);
  if (counter && (drawing.counter > 0 || drawing.counter !== last?.counter)) {
    showAt(counter, drawing.counter);
    lights.counter?.show(light.lights);
    place(counter, drawing.back);
  }
  if (drawing.sprites.length === 0) return;
  sprites().forEach((elements, index) => {
    const shown = drawing.sprites[index];
    if (shown) for (const element of elements) element.show(shown, light.dim);
  });
}

/** Without a mesh a tremor is the whole body's, and must be smaller still. Pixels of the picture. */
const bodyTremor = 0.6;

function drawBody({ body, dimmed, poses }: Put, drawing: Drawing, last: Drawing | null): void {
  const { frame, there, breath, tremor, light } = drawing;
  if (there !== last?.there) showAt(body, there);
  if (there === 0) return;
  poses.show(frame, drawing.patches);
  if (light !== last?.light) dim(dimmed, light.dim);
  // Without a mesh a breath is the whole of them growing a little, from where they rest up: the eyes rise by all of it.
  const { eyes, rest } = anatomyOf(frame);
  const stretch = breath / (rest - eyes);
  const { left, top, scale } = drawing.body;
  const x = left + tremor.x * bodyTremor;
  const y = top + tremor.y * bodyTremor - scale * rest * stretch;
  body.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${scale.toFixed(4)}, ${(scale * (1 + stretch)).toFixed(5)})`;
}
