/** The stage without a canvas: pictures over each other, faded by CSS. For machines without WebGL, or a slow one. */
import type { Drawing } from './drawing.ts';
import type { Frame } from './figure.ts';
import { framing } from './framing.ts';
import type { Box } from './manifest.ts';
import type { Cast, Pictures } from './pictures.ts';
import type { View } from './player.ts';
import { lightsAt } from './room.ts';
import styles from './stage.module.css';
import { surround } from './surround.ts';

/** On twos: twelve drawings a second are what the cut look wants, and what a thin client can do. */
const pace = 1000 / 12;

/** A pose on its way out is gone this long after the next came in: its fade and the wait before it. */
const leaving = 450;

interface Pose {
  readonly frame: Frame;
  readonly element: HTMLElement;
  readonly patches: ReadonlyMap<string, HTMLElement>;
}

export function plainView(host: HTMLElement, pictures: Pictures): View {
  const page = host.ownerDocument;
  const div = (name: string | undefined): HTMLElement => {
    const element = page.createElement('div');
    element.className = name ?? '';
    return element;
  };
  const there = styles.there ?? 'there';
  const picture = div(styles.picture);
  const around = surround(host, picture);
  let cast: Cast | null = null;
  let rooms: readonly HTMLElement[] = [];
  let desks: readonly HTMLElement[] = [];
  let body = div(styles.body);
  let current: Pose | null = null;
  let timer: ReturnType<typeof setInterval> | null = null;
  const departures = new Set<ReturnType<typeof setTimeout>>();

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

  function image(address: string): HTMLImageElement {
    const copy = pictures.get(address).cloneNode() as HTMLImageElement;
    copy.alt = '';
    copy.draggable = false;
    // Already decoded: it is to be there in the same drawing as what it replaces.
    copy.decoding = 'sync';
    return copy;
  }

  function layer(address: string): HTMLImageElement {
    const element = image(address);
    element.className = styles.layer ?? '';
    return element;
  }

  function part(address: string, [left, top, width, height]: Box): HTMLElement {
    const element = image(address);
    element.className = styles.part ?? '';
    Object.assign(element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    return element;
  }

  function pose(frame: Frame, base: string): Pose {
    const element = div(styles.pose);
    element.dataset.frame = frame.name;
    element.append(part(base + frame.image, frame.box));
    const patches = new Map<string, HTMLElement>();
    for (const [name, patch] of Object.entries(frame.patches)) {
      const laid = part(base + patch.image, patch.box);
      laid.dataset.patch = name;
      laid.hidden = true;
      patches.set(name, laid);
      element.append(laid);
    }
    return { frame, element, patches };
  }

  function take(frame: Frame, base: string): void {
    const next = pose(frame, base);
    const others = [...body.children];
    body.append(next.element);
    if (others.length > 0) void next.element.offsetWidth; // makes the browser see it unseen, so that it fades in
    next.element.classList.add(there);
    for (const old of others) {
      old.classList.add(styles.leaving ?? 'leaving');
      old.classList.remove(there);
    }
    const departure = setTimeout(() => {
      departures.delete(departure);
      for (const old of others) old.remove();
    }, leaving);
    departures.add(departure);
    current = next;
  }

  function forget(): void {
    for (const departure of departures) clearTimeout(departure);
    departures.clear();
    current = null;
  }

  return {
    kind: 'plain',
    put(next) {
      forget();
      cast = next;
      rooms = next.room.lights.map((light) => layer(next.roomBase + light.room));
      desks = next.room.lights.map((light) => layer(next.roomBase + light.desk));
      body = div(styles.body);
      picture.replaceChildren(...rooms, body, ...desks);
      reframe();
    },
    draw(drawing: Drawing) {
      if (!cast) return false;
      if (current?.frame !== drawing.frame) take(drawing.frame, cast.figureBase);
      for (const [name, patch] of current?.patches ?? []) patch.hidden = !drawing.patches.includes(name);
      lightsAt(drawing.tension, rooms.length).forEach((amount, index) => {
        for (const shown of [rooms[index], desks[index]]) if (shown) shown.style.opacity = amount.toFixed(3);
      });
      around.tension(drawing.tension);
      const { shift, sway, size, breath, there: seen } = drawing;
      body.style.opacity = seen.toFixed(3);
      // Without a mesh a breath is the whole of them growing a little: 700 pixels tall, `breath` pixels taller.
      body.style.transform = `translate(${(shift.x + sway.x * 0.4).toFixed(2)}px, ${(shift.y + sway.y * 0.4).toFixed(2)}px) scale(${size.toFixed(4)}, ${(size * (1 + breath / 700)).toFixed(5)})`;
      for (const shown of rooms)
        shown.style.translate = `${(-sway.x * 0.5).toFixed(2)}px ${(-sway.y * 0.5).toFixed(2)}px`;
      for (const shown of desks) shown.style.translate = `${sway.x.toFixed(2)}px ${sway.y.toFixed(2)}px`;
      return false;
    },
    painted: () => Promise.resolve(),
    inset: (shown) => around.inset(shown),
    motion: (motion) => around.motion(motion),
    run(tick) {
      if (timer === null) timer = setInterval(() => tick(pace), pace);
    },
    rest() {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
    destroy() {
      forget();
      watch?.disconnect();
      around.destroy();
    },
  };
}
