/** The figure as elements: one pose, or two while one gives way to the other. */
import type { Motion } from '../acting.ts';
import { type Laid, patchOrder } from '../face.ts';
import { fades } from '../fades.ts';
import type { Frame } from '../figure.ts';
import styles from '../stage.module.css';
import { type Pieces, showAt } from './pieces.ts';

export interface Poses {
  show(frame: Frame, patches: readonly Laid[]): void;
  motion(motion: Motion): void;
  /** Ends all that is on its way. */
  forget(): void;
}

interface Pose {
  readonly frame: Frame;
  readonly element: HTMLElement;
  readonly patches: Map<string, HTMLElement>;
}

const order: readonly string[] = patchOrder;

/** `base` is the folder of the figure's pictures. */
export function posesIn(body: HTMLElement, pieces: Pieces, base: string): Poses {
  const there = styles.there ?? 'there';
  const departures = new Set<ReturnType<typeof setTimeout>>();
  let current: Pose | null = null;
  let fade = fades.full;

  function poseOf(frame: Frame): Pose {
    const element = pieces.group(styles.pose);
    element.dataset.frame = frame.name;
    element.append(...frame.parts.map(({ image, box }) => pieces.picture(base + image, box)));
    return { frame, element, patches: new Map() };
  }

  /** Made when it is first wanted: most poses are gone again before most of their patches were. */
  function patch(pose: Pose, name: string): HTMLElement | null {
    const known = pose.patches.get(name);
    const laid = pose.frame.patches[name];
    if (known || !laid) return known ?? null;
    const made = pieces.picture(base + laid.image, laid.box);
    made.dataset.patch = name;
    const above = [...pose.patches]
      .filter(([other]) => order.indexOf(other) > order.indexOf(name))
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))[0];
    pose.element.insertBefore(made, above?.[1] ?? null);
    pose.patches.set(name, made);
    return made;
  }

  function take(frame: Frame): Pose {
    const next = poseOf(frame);
    const others = [...body.children];
    body.append(next.element);
    if (others.length > 0) void next.element.offsetWidth; // makes the browser see it unseen, so that it fades in
    next.element.classList.add(there);
    for (const old of others) {
      old.classList.add(styles.leaving ?? 'leaving');
      old.classList.remove(there);
    }
    const leave = (ms: number): void => {
      const departure = setTimeout(() => {
        departures.delete(departure);
        // A page that was busy begins its fades late: somebody must not be gone before they are there.
        if (isOnItsWay(next.element)) leave(fade.going);
        else for (const old of others) old.remove();
      }, ms);
      departures.add(departure);
    };
    leave(fade.waiting + fade.going + 20);
    return next;
  }

  return {
    show(frame, patches) {
      if (current?.frame !== frame) current = take(frame);
      for (const { name, amount } of patches) {
        const laid = patch(current, name);
        if (laid) showAt(laid, amount);
      }
      for (const [name, laid] of current.patches)
        if (!patches.some((each) => each.name === name)) showAt(laid, 0);
    },
    motion(motion) {
      fade = fades[motion];
    },
    forget() {
      for (const departure of departures) clearTimeout(departure);
      departures.clear();
      current = null;
    },
  };
}

const isOnItsWay = (element: HTMLElement): boolean =>
  element.getAnimations?.().some(({ playState }) => playState === 'running') ?? false;
