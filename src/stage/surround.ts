/** What both back-ends have around the picture: the dark at its edges, and the close picture of a cue. */
import styles from './stage.module.css';

export interface Surround {
  /** The element that the back-end draws into. */
  readonly root: HTMLElement;
  tension(tension: number): void;
  /** A close picture, or null to take it away. */
  inset(picture: HTMLImageElement | null): void;
  motion(motion: 'full' | 'reduced'): void;
  destroy(): void;
}

/** `content` is what it goes around. All of it is decoration and says so. */
export function surround(host: HTMLElement, content: HTMLElement): Surround {
  const page = host.ownerDocument;
  const make = (name: string | undefined): HTMLElement => {
    const element = page.createElement('div');
    element.className = name ?? '';
    return element;
  };
  const root = make(styles.stage);
  const vignette = make(styles.vignette);
  const inset = make(styles.inset);
  root.setAttribute('aria-hidden', 'true');
  root.append(content, vignette, inset);
  host.append(root);
  let shown: string | null = null;
  let darkness = '';

  return {
    root,
    tension(tension) {
      const next = (0.28 + 0.72 * tension).toFixed(3);
      if (next !== darkness) vignette.style.opacity = next;
      darkness = next;
    },
    inset(picture) {
      const address = picture?.src ?? null;
      if (address === shown) return;
      shown = address;
      // The old picture stays in the frame while the frame fades away.
      if (picture) {
        const copy = picture.cloneNode() as HTMLImageElement;
        copy.alt = '';
        inset.replaceChildren(copy);
      }
      inset.classList.toggle(styles.there ?? 'there', picture !== null);
    },
    motion(motion) {
      root.classList.toggle(styles.reduced ?? 'reduced', motion === 'reduced');
    },
    destroy: () => root.remove(),
  };
}
